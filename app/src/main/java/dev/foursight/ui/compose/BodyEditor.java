package dev.foursight.ui.compose;

import dev.foursight.http.Body;
import dev.foursight.ui.common.Access;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The content to send and how its end is told. */
final class BodyEditor extends VBox {

    private final BodyForm form;

    BodyEditor(BodyForm form) {
        this.form = form;
        getStyleClass().add("body-editor");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label length = new Label("Framing");
        ComboBox<Body.Framing> framing = framing();
        length.setLabelFor(framing);
        HBox tools = new HBox(modes(), gap, length, framing);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tools");
        TextArea text = new TextArea();
        text.textProperty().bindBidirectional(form.textProperty());
        text.getStyleClass().add("mono");
        text.setPromptText("The content, sent as UTF-8 exactly as it stands here");
        Access.named(text, "Content to send");
        Label none = new Label("No content is sent.");
        none.getStyleClass().add("text-muted");
        form.modeProperty()
                .subscribe(mode -> {
                    text.setVisible(mode != BodyMode.NONE);
                    none.setVisible(mode == BodyMode.NONE);
                });
        StackPane place = new StackPane(none, text);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(tools, place);
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

    private ComboBox<Body.Framing> framing() {
        ComboBox<Body.Framing> framing = new ComboBox<>();
        framing.getItems().setAll(Body.Framing.values());
        framing.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Body.Framing choice) {
                        return choice == null ? "" : words(choice);
                    }

                    @Override
                    public Body.Framing fromString(String text) {
                        throw new UnsupportedOperationException("the box is not editable");
                    }
                });
        framing.valueProperty().bindBidirectional(form.framingProperty());
        framing.getStyleClass().add("small");
        return Access.named(framing, "How the end of the content is told");
    }

    private static String words(Body.Framing choice) {
        return switch (choice) {
            case AUTOMATIC -> "by Content-Length";
            case CHUNKED -> "chunked";
            case UNTOLD -> "not told";
        };
    }
}
