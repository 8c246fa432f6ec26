package dev.foursight.ui.compose.body;

import dev.foursight.formats.JsonDocument;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Content.Piece.OfFile;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.FileChoice;
import dev.foursight.ui.common.FormState;
import dev.foursight.ui.common.Problem;
import dev.foursight.wire.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The content as it is being written, and what is told of its end. Used on the FX thread only. */
public final class BodyForm {

    private final ObjectProperty<BodyMode> mode = new SimpleObjectProperty<>(BodyMode.NONE);
    private final ObjectProperty<LengthChoice> length =
            new SimpleObjectProperty<>(LengthChoice.RIGHT);
    private final StringProperty wrongLength = new SimpleStringProperty("0");
    private final StringProperty chunkSize = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final FormRows rows;
    private final FileChoice<Content> file;
    private final StringBinding chunkProblem = Problem.binding(this::chunk, length, chunkSize);

    /**
     * @param background reads the files that are named
     */
    public BodyForm(Background background) {
        rows = new FormRows(background);
        file = new FileChoice<>(background, this::reader);
    }

    private Callable<Content> reader() {
        InputFile named = FileChoice.file(file.pathProperty().get());
        return named::content;
    }

    public ObjectProperty<BodyMode> modeProperty() {
        return mode;
    }

    public ObjectProperty<LengthChoice> lengthProperty() {
        return length;
    }

    /** What Content-Length says where it shall be wrong: any text. */
    public StringProperty wrongLengthProperty() {
        return wrongLength;
    }

    /** The most bytes of a chunk; empty for all in one. */
    public StringProperty chunkSizeProperty() {
        return chunkSize;
    }

    public StringProperty textProperty() {
        return text;
    }

    FormRows rows() {
        return rows;
    }

    FileChoice<Content> file() {
        return file;
    }

    StringBinding chunkProblem() {
        return chunkProblem;
    }

    /**
     * @throws InvalidInput if a file or a number cannot be used
     */
    public Body body() {
        return new Body(content(), length.get().framing(), chunk());
    }

    private Content content() {
        return switch (mode.get()) {
            case NONE -> Content.NONE;
            case TEXT, JSON -> Content.of(Bytes.ofUtf8(text.get()));
            case FORM -> Content.of(rows.urlencoded());
            case MULTIPART -> rows.multipart().content();
            case FILE -> Objects.requireNonNullElse(file.content(), Content.NONE);
        };
    }

    private int chunk() {
        String size = chunkSize.get().strip();
        if (length.get() != LengthChoice.CHUNKED || size.isEmpty()) {
            return 0;
        }
        if (!size.matches("[1-9]\\d{0,8}")) {
            throw new InvalidInput(
                    "A chunk has a number of bytes from 1 to 999999999, for example 1024. Leave it empty for one chunk.");
        }
        return Integer.parseInt(size);
    }

    /**
     * The lines that the content brings along, unless the headers have their own: its type, and the
     * wrong length.
     *
     * @param content as it goes out
     */
    public List<HeaderLine> lines(Content content) {
        List<HeaderLine> lines = new ArrayList<>();
        if (!content.isEmpty()) {
            lines.add(HeaderLine.of("Content-Type", type()));
        }
        if (length.get() == LengthChoice.WRONG) {
            lines.add(HeaderLine.of("Content-Length", wrongLength.get()));
        }
        return lines;
    }

    private String type() {
        return mode.get() == BodyMode.MULTIPART
                ? rows.multipart().contentType()
                : mode.get().type();
    }

    /** Where the text is no JSON, in words; empty where it is, or need not be. */
    String jsonFault() {
        return mode.get() == BodyMode.JSON && !text.get().isBlank()
                ? JsonDocument.fault(text.get())
                        .map(fault ->
                                "Not JSON from line %d, column %d on. It is sent as it is."
                                        .formatted(fault.line(), fault.column()))
                        .orElse("")
                : "";
    }

    /** The JSON set out in lines; empty where it is none. */
    Optional<String> formatted() {
        return JsonDocument.pretty(text.get());
    }

    public void show(Body body) {
        show(Map.of());
        String content = body.content().held().orElse(Bytes.EMPTY).text();
        boolean json = content.startsWith("{") || content.startsWith("[");
        text.set(content);
        mode.set(content.isEmpty() ? BodyMode.NONE : json ? BodyMode.JSON : BodyMode.TEXT);
        length.set(LengthChoice.of(body.framing()));
        chunkSize.set(body.chunk() == 0 ? "" : String.valueOf(body.chunk()));
        body.content().files().forEach(this::showFile);
    }

    /** Takes the files as they are now. */
    public void readAgain() {
        file.again();
        rows.readAgain();
    }

    private void showFile(OfFile shown) {
        mode.set(BodyMode.FILE);
        file.pathProperty().set(shown.path());
    }

    /** What stands here other than at the start, by name. */
    public Map<String, String> state() {
        return new FormState()
                .put("mode", mode.get(), BodyMode.NONE)
                .put("length", length.get(), LengthChoice.RIGHT)
                .put("wrong-length", wrongLength.get(), "0")
                .put("chunk-size", chunkSize.get(), "")
                .put("text", text.get(), "")
                .put("file", file.pathProperty().get(), "")
                .putAll("row.", rows.state())
                .values();
    }

    /** Shows what {@link #state} once said; what is missing or unknown takes its standard value. */
    public void show(Map<String, String> state) {
        mode.set(FormState.constant(state.get("mode"), BodyMode.NONE));
        length.set(FormState.constant(state.get("length"), LengthChoice.RIGHT));
        wrongLength.set(state.getOrDefault("wrong-length", "0"));
        chunkSize.set(state.getOrDefault("chunk-size", ""));
        text.set(state.getOrDefault("text", ""));
        file.pathProperty().set(state.getOrDefault("file", ""));
        rows.show(FormState.part(state, "row."));
    }

    public void onChange(Runnable action) {
        mode.subscribe(_ -> action.run());
        length.subscribe(_ -> action.run());
        Stream.of(wrongLength, chunkSize, text).forEach(each -> each.subscribe(_ -> action.run()));
        file.onChange(action);
        rows.onChange(action);
    }
}
