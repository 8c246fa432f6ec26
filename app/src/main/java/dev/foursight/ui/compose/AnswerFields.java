package dev.foursight.ui.compose;

import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
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

/** The answer's field lines in order; Ctrl+C copies the selected ones. */
final class AnswerFields extends TableView<FieldLine> {

    private static final int LONGEST = 2_000;
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    AnswerFields() {
        getStyleClass().addAll("dense", "answer-fields");
        getColumns().add(column("Name", 180, FieldLine::name));
        getColumns().add(column("Value", 420, FieldLine::value));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label("The answer has no headers."));
        Access.named(this, "Headers of the answer");
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        Clip.put(
                                getSelectionModel().getSelectedItems().stream()
                                        .map(line -> line.name() + ": " + line.value())
                                        .collect(Collectors.joining("\n")));
                        event.consume();
                    }
                });
    }

    void show(@Nullable ParsedResponse response) {
        if (response == null) {
            getItems().clear();
        } else {
            getItems().setAll(response.fields().lines());
        }
    }

    private static TableColumn<FieldLine, String> column(
            String title, double width, Function<FieldLine, String> text) {
        TableColumn<FieldLine, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(SafeText.line(text.apply(row.getValue()), LONGEST)));
        column.setCellFactory(_ -> new FieldCell());
        return column;
    }

    /** Monospaced; the whole text stands in the tooltip. */
    private static final class FieldCell extends TableCell<FieldLine, String> {

        FieldCell() {
            getStyleClass().add("mono");
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text);
            setTooltip(text == null || text.length() < 40 ? null : new Tooltip(text));
        }
    }
}
