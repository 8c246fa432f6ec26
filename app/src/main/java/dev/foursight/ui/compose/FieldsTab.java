package dev.foursight.ui.compose;

import dev.foursight.explain.fields.FieldNote;
import dev.foursight.http.ParsedResponse;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.SelectableFlow;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The answer's fields, and under them what the selected one says here. */
final class FieldsTab extends VBox {

    private final AnswerFields table = new AnswerFields();
    private final StackPane detail = new StackPane();

    FieldsTab() {
        VBox.setVgrow(table, Priority.ALWAYS);
        detail.getStyleClass().add("answer-detail");
        detail.setFocusTraversable(true);
        getChildren().addAll(table, detail);
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    }

    void show(@Nullable ParsedResponse response, List<FieldNote> notes) {
        table.setPlaceholder(new Label(none(response)));
        table.getItems().setAll(notes);
        detail.setVisible(!notes.isEmpty());
        detail.setManaged(!notes.isEmpty());
    }

    private static String none(@Nullable ParsedResponse response) {
        if (response == null) {
            return "No answer came, so there are no headers.";
        }
        return response.fields().whole()
                ? "The answer has no headers."
                : "The record does not tell which headers the answer had.";
    }

    int count() {
        return table.getItems().size();
    }

    private void tell(@Nullable FieldNote note) {
        String words = note == null ? "Choose a header to read what it says here." : words(note);
        detail.getChildren().setAll(SelectableFlow.of(words));
        Access.named(detail, AccessibleRole.TEXT, words);
    }

    /** What a field says, and the clause that defines it. */
    static String words(FieldNote note) {
        if (!note.isKnown()) {
            return "Foursight knows nothing of this header.";
        }
        String clause = note.clause().isEmpty() ? "" : "  (" + note.clause() + ")";
        return SafeText.prose(note.sentence()) + clause;
    }
}
