package dev.foursight.ui.compose.body;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.FilePicker;
import dev.foursight.ui.common.FormGrid;
import dev.foursight.ui.common.Notice;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The content to send and how its end is told. */
public final class BodyEditor extends VBox {

    private final BodyForm form;
    private final TextArea text = new TextArea();

    public BodyEditor(BodyForm form) {
        this.form = form;
        getStyleClass().add("body-editor");
        StackPane place = new StackPane(none(), text(), rows(), file());
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new FlowPane(16, 4, modes(), length()),
                        new Notice(form.chunkProblem(), Feather.ALERT_CIRCLE, "danger"),
                        place,
                        fault());
    }

    private ObservableValue<Boolean> in(BodyMode... modes) {
        return form.modeProperty().map(mode -> List.of(modes).contains(mode));
    }

    private Node modes() {
        HBox box = new HBox();
        ToggleGroup group = new ToggleGroup();
        BodyMode[] modes = BodyMode.values();
        for (int i = 0; i < modes.length; i++) {
            BodyMode mode = modes[i];
            ToggleButton button = new ToggleButton(mode.title());
            button.setToggleGroup(group);
            button.getStyleClass()
                    .addAll(
                            "small",
                            i == 0
                                    ? "left-pill"
                                    : i == modes.length - 1 ? "right-pill" : "center-pill");
            Access.named(button, "Content: " + mode.title());
            button.setOnAction(_ -> {
                form.modeProperty().set(mode);
                button.setSelected(true);
            });
            form.modeProperty().subscribe(now -> button.setSelected(now == mode));
            box.getChildren().add(button);
        }
        return box;
    }

    private Node length() {
        Label word = new Label("Length");
        ComboBox<LengthChoice> choice =
                FormGrid.choice(
                        form.lengthProperty(),
                        List.of(LengthChoice.values()),
                        LengthChoice::title,
                        "What is told of the content's length");
        choice.getStyleClass().add("small");
        word.setLabelFor(choice);
        TextField wrong = number(LengthChoice.WRONG);
        wrong.textProperty().bindBidirectional(form.wrongLengthProperty());
        TextField chunk = number(LengthChoice.CHUNKED);
        chunk.textProperty().bindBidirectional(form.chunkSizeProperty());
        chunk.setPromptText("all");
        Label unit = new Label();
        unit.getStyleClass().add("caption");
        unit.textProperty().bind(form.lengthProperty().map(LengthChoice::number));
        HBox box = new HBox(8, word, choice, wrong, chunk, unit);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private TextField number(LengthChoice choice) {
        TextField field = new TextField();
        field.setPrefColumnCount(6);
        field.getStyleClass().addAll("mono", "form-field");
        FormGrid.showWhile(field, form.lengthProperty().map(now -> now == choice));
        return Access.named(field, choice.number());
    }

    private Node none() {
        Label none = new Label("No content is sent.");
        none.getStyleClass().add("text-muted");
        FormGrid.showWhile(none, in(BodyMode.NONE));
        return none;
    }

    private Node text() {
        text.textProperty().bindBidirectional(form.textProperty());
        text.getStyleClass().add("mono");
        text.setPromptText("The content, sent as UTF-8 exactly as it stands here");
        FormGrid.showWhile(text, form.modeProperty().map(BodyMode::isText));
        return Access.named(text, "Content to send");
    }

    private Node rows() {
        FormRowsEditor rows = new FormRowsEditor(form);
        FormGrid.showWhile(rows, form.modeProperty().map(BodyMode::hasRows));
        return rows;
    }

    private Node file() {
        VBox box =
                new VBox(
                        8,
                        new FilePicker(form.file().pathProperty(), "File to send"),
                        new Notice(form.file().problem(), Feather.ALERT_CIRCLE, "danger"));
        Label about =
                new Label(
                        "The file's bytes are sent as they are. A large file is read while it is sent.");
        about.getStyleClass().add("caption");
        about.setWrapText(true);
        box.getChildren().add(about);
        FormGrid.showWhile(box, in(BodyMode.FILE));
        return box;
    }

    private Node fault() {
        ObservableValue<String> sentence =
                Bindings.createStringBinding(
                        form::jsonFault, form.modeProperty(), form.textProperty());
        Notice fault = new Notice(sentence, Feather.INFO, "note");
        Button format = new Button("Format");
        format.getStyleClass().add("small");
        Access.hinted(format, "Set the JSON out in lines; its text changes, its meaning does not");
        // Put in as if typed, so that Ctrl+Z takes it back.
        format.setOnAction(
                _ -> form.formatted().ifPresent(set -> text.replaceText(0, text.getLength(), set)));
        format.disableProperty().bind(sentence.map(words -> !words.isEmpty()));
        HBox.setHgrow(fault, Priority.ALWAYS);
        HBox box = new HBox(8, format, fault);
        box.setAlignment(Pos.CENTER_LEFT);
        FormGrid.showWhile(box, in(BodyMode.JSON));
        return box;
    }
}
