package dev.foursight.ui.compose;

import dev.foursight.explain.fields.FieldNote;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The answer's field lines in order, each with its note on hover; Ctrl+C copies the selected ones.
 */
final class AnswerFields extends TableView<FieldNote> {

    private static final int LONGEST = 2_000;
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    AnswerFields() {
        getStyleClass().addAll("dense", "answer-fields");
        getColumns().add(column("Name", 180, note -> note.line().name()));
        getColumns().add(column("Value", 420, note -> note.line().value()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Access.named(this, "Headers of the answer");
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        Clip.put(
                                getSelectionModel().getSelectedItems().stream()
                                        .map(FieldNote::line)
                                        .map(line -> line.name() + ": " + line.value())
                                        .collect(Collectors.joining("\n")));
                        event.consume();
                    }
                });
    }

    private static TableColumn<FieldNote, String> column(
            String title, double width, Function<FieldNote, String> text) {
        TableColumn<FieldNote, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(SafeText.line(text.apply(row.getValue()), LONGEST)));
        column.setCellFactory(_ -> new FieldCell());
        return column;
    }

    /** Monospaced; what the field says stands in the tooltip. */
    private static final class FieldCell extends TableCell<FieldNote, String> {

        FieldCell() {
            getStyleClass().add("mono");
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text);
            FieldNote note = empty ? null : getTableRow().getItem();
            setTooltip(note == null ? null : hint(note));
            setAccessibleHelp(note == null ? null : FieldsTab.words(note));
        }

        private static Tooltip hint(FieldNote note) {
            Tooltip hint =
                    new Tooltip(
                            SafeText.line(note.line().value(), 400)
                                    + "\n\n"
                                    + FieldsTab.words(note));
            hint.setWrapText(true);
            hint.setMaxWidth(480);
            return hint;
        }
    }
}
