package dev.foursight.ui.compose.body;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.FilePicker;
import dev.foursight.ui.common.FormGrid;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.Notice;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The fields of a form; in multipart each can be a file and have a type. */
final class FormRowsEditor extends ScrollPane {

    private static final KeyCombination REMOVE =
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    private final FormRows form;
    private final ObservableValue<Boolean> multipart;
    private final VBox rows = new VBox(8);

    FormRowsEditor(BodyForm body) {
        form = body.rows();
        multipart = body.modeProperty().map(mode -> mode == BodyMode.MULTIPART);
        getStyleClass().addAll("form-rows", "edge-to-edge");
        setFitToWidth(true);
        Button add = new Button("Add field", Icons.of(Feather.PLUS));
        add.getStyleClass().addAll("flat", "small", "add-row");
        add.setOnAction(_ -> {
            form.add();
            focus(form.rows().size() - 1);
        });
        setContent(new VBox(8, rows, add));
        form.rows().addListener((ListChangeListener<FormRow>) _ -> rebuild());
        rebuild();
    }

    private void rebuild() {
        List<Node> panes =
                IntStream.range(0, form.rows().size()).<Node>mapToObj(this::pane).toList();
        rows.getChildren().setAll(panes);
    }

    private void focus(int row) {
        if (row >= 0 && rows.getChildren().get(row) instanceof VBox pane) {
            pane.lookup(".form-field").requestFocus();
        }
    }

    private Node pane(int index) {
        FormRow row = form.rows().get(index);
        TextField name = FormGrid.field(row.nameProperty(), "Field name", 12);
        name.setPromptText("Name");
        TextField value = FormGrid.field(row.valueProperty(), "Field value", 18);
        value.setPromptText("Value");
        BooleanProperty fromFile = row.fromFileProperty();
        ObservableValue<Boolean> file = fromFile.flatMap(on -> multipart.map(it -> it && on));
        FormGrid.showWhile(value, file.map(it -> !it));
        FilePicker picker = new FilePicker(row.file().pathProperty(), "File of the field");
        FormGrid.showWhile(picker, file);
        CheckBox isFile = FormGrid.check(fromFile, "File");
        FormGrid.showWhile(isFile, multipart);
        TextField type = FormGrid.field(row.typeProperty(), "Content-Type of the part", 12);
        type.setPromptText("Type, or none");
        FormGrid.showWhile(type, multipart);
        Button remove = new Button("", Icons.of(Feather.X));
        remove.getStyleClass().addAll("flat", "small", "button-icon");
        remove.setOnAction(_ -> remove(index));
        Access.hinted(remove, "Remove the field (Ctrl+Delete)");
        FlowPane line = new FlowPane(8, 4, name, value, picker, isFile, type, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWrapLength(0);
        VBox pane =
                new VBox(line, new Notice(row.file().problem(), Feather.ALERT_CIRCLE, "danger"));
        pane.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (REMOVE.match(event)) {
                        remove(index);
                        event.consume();
                    }
                });
        return pane;
    }

    private void remove(int index) {
        form.rows().remove(index);
        focus(Math.min(index, form.rows().size() - 1));
    }
}
