package dev.foursight.ui.compose;

import dev.foursight.explain.answer.HttpDates;
import dev.foursight.ui.common.FormGrid;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Conditions and range: fields of the headers, with what the last answer has to offer for them. */
final class ConditionsTab extends ScrollPane {

    private static final String RANGE = "Range";

    /** As many as the longest date has characters, and the room that the field's frame takes. */
    private static final int DATE_COLUMNS = 31;

    private final HeadersForm headers;
    private final ObservableValue<LastAnswer> last;
    private final InstantSource clock;
    private final ConditionWords words = new ConditionWords(ZoneId.systemDefault());
    private final FormGrid grid = new FormGrid();
    private final FieldValue range;

    ConditionsTab(ComposeModel model, InstantSource clock) {
        this.clock = clock;
        headers = model.form().headers();
        range = new FieldValue(headers, RANGE);
        last =
                model.upshot()
                        .answerProperty()
                        .map(answer ->
                                answer.map(it -> LastAnswer.of(it.exchange().response()))
                                        .orElse(LastAnswer.NONE));
        getStyleClass().addAll("conditions-tab", "edge-to-edge");
        setFitToWidth(true);
        grid.heading("Only if");
        field("If-Match", tag(), any());
        field("If-None-Match", tag(), any());
        field("If-Modified-Since", modified(), now());
        field("If-Unmodified-Since", modified(), now());
        grid.heading("Only a part");
        field(RANGE, behindTheEnd(), half());
        field("If-Range", tag(), modified());
        grid.note(
                last.map(it ->
                        it.equals(LastAnswer.NONE)
                                ? "Entity tag, date and length of the next answer can be taken over here."
                                : ""));
        setContent(new VBox(grid));
    }

    /** A text that can be taken over, while there is one. */
    private record Offer(String words, Function<LastAnswer, Optional<String>> text) {}

    private void field(String name, Offer... offers) {
        FieldValue value = name.equals(RANGE) ? range : new FieldValue(headers, name);
        StringProperty text = value.textProperty();
        List<Node> controls = new ArrayList<>();
        TextField field = FormGrid.field(text, name, DATE_COLUMNS);
        field.setPromptText(example(name));
        controls.add(field);
        for (Offer offer : offers) {
            controls.add(button(name, offer, text));
        }
        grid.row(name, controls.toArray(Node[]::new));
        grid.note(
                text.flatMap(now ->
                        range.textProperty().map(part -> words.of(name, now, !part.isBlank()))));
    }

    private static String example(String name) {
        return switch (name) {
            case RANGE -> "bytes=0-99";
            case "If-Match", "If-None-Match", "If-Range" -> "\"an-entity-tag\"";
            default -> "Tue, 15 Nov 1994 12:45:26 GMT";
        };
    }

    private Button button(String name, Offer offer, StringProperty text) {
        Button button = new Button(offer.words());
        button.getStyleClass().add("small");
        button.setAccessibleText(name + ": " + offer.words());
        button.setOnAction(_ -> offer.text().apply(last.getValue()).ifPresent(text::set));
        FormGrid.showWhile(button, last.map(it -> offer.text().apply(it).isPresent()));
        return button;
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Offer tag() {
        return new Offer("Its ETag", answer -> some(answer.tag()));
    }

    private static Offer modified() {
        return new Offer("Its Last-Modified", answer -> some(answer.modified()));
    }

    private static Offer any() {
        return new Offer("*", _ -> Optional.of("*"));
    }

    private Offer now() {
        return new Offer("Now", _ -> Optional.of(HttpDates.format(clock.instant())));
    }

    private static Offer half() {
        return new Offer(
                "First half",
                answer ->
                        answer.length() < 2
                                ? Optional.empty()
                                : Optional.of("bytes=0-" + (answer.length() / 2 - 1)));
    }

    private static Offer behindTheEnd() {
        return new Offer(
                "Behind its end",
                answer ->
                        answer.length() < 0
                                ? Optional.empty()
                                : Optional.of("bytes=" + answer.length() + "-"));
    }
}
