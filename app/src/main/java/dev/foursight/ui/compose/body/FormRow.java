package dev.foursight.ui.compose.body;

import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Multipart.Part;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.FileChoice;
import dev.foursight.ui.common.FormState;
import dev.foursight.wire.InputFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One field of a form: a name with a text or, in multipart, a file. */
public final class FormRow {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty type = new SimpleStringProperty("");
    private final BooleanProperty fromFile = new SimpleBooleanProperty();
    private final FileChoice<Content> file;

    FormRow(Background background) {
        file = new FileChoice<>(background, this::reader);
    }

    private Callable<Content> reader() {
        InputFile named = FileChoice.file(file.pathProperty().get());
        return named::content;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty valueProperty() {
        return value;
    }

    /** The media type of the part; empty for none. */
    public StringProperty typeProperty() {
        return type;
    }

    /** Whether it is a file's content, not the value. */
    public BooleanProperty fromFileProperty() {
        return fromFile;
    }

    FileChoice<Content> file() {
        return file;
    }

    boolean isBlank() {
        return name.get().isEmpty() && value.get().isEmpty() && file.pathProperty().get().isEmpty();
    }

    /**
     * As a part of multipart content.
     *
     * @throws dev.foursight.http.InvalidInput if its file cannot be used
     */
    Part part() {
        @Nullable String media = type.get().isBlank() ? null : type.get().strip();
        if (!fromFile.get()) {
            return new Part(name.get(), null, media, Content.of(Bytes.ofUtf8(value.get())));
        }
        Content content = Objects.requireNonNullElse(file.content(), Content.NONE);
        String path = file.pathProperty().get().strip();
        @Nullable Path last = Path.of(path).getFileName();
        return new Part(
                name.get(),
                last == null ? "" : last.toString(),
                media == null ? "application/octet-stream" : media,
                content);
    }

    Map<String, String> state() {
        return new FormState()
                .put("name", name.get(), "")
                .put("value", value.get(), "")
                .put("type", type.get(), "")
                .put("from-file", String.valueOf(fromFile.get()), "false")
                .put("file", file.pathProperty().get(), "")
                .values();
    }

    void show(Map<String, String> state) {
        name.set(state.getOrDefault("name", ""));
        value.set(state.getOrDefault("value", ""));
        type.set(state.getOrDefault("type", ""));
        fromFile.set(Boolean.parseBoolean(state.get("from-file")));
        file.pathProperty().set(state.getOrDefault("file", ""));
    }

    void onChange(Runnable action) {
        name.subscribe(_ -> action.run());
        value.subscribe(_ -> action.run());
        type.subscribe(_ -> action.run());
        fromFile.subscribe(_ -> action.run());
        file.onChange(action);
    }
}
