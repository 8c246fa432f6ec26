package dev.foursight.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** A form: names left, controls right, headings and complaints over the whole width. */
public final class FormGrid extends VBox {

    private static final double NAMES = 136;

    public FormGrid() {
        super(8);
        getStyleClass().add("form-grid");
    }

    public void heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("form-heading");
        getChildren().add(heading);
    }

    /**
     * A name and what belongs to it: one control takes the room there is, several wrap where there
     * is not enough.
     */
    public void row(String words, Node... controls) {
        getChildren().add(line(words, controls));
    }

    /** A row that is there only while something holds. */
    public void rowWhile(ObservableValue<Boolean> shown, String words, Node... controls) {
        HBox line = line(words, controls);
        showWhile(line, shown);
        getChildren().add(line);
    }

    private static HBox line(String words, Node... controls) {
        Label name = new Label(words);
        name.setMinWidth(NAMES);
        name.setPrefWidth(NAMES);
        if (controls[0] instanceof TextField || controls[0] instanceof ComboBox) {
            name.setLabelFor(controls[0]);
        }
        Node place = controls[0];
        if (controls.length > 1) {
            FlowPane flow = new FlowPane(8, 4, controls);
            flow.setAlignment(Pos.CENTER_LEFT);
            flow.setMinWidth(0);
            place = flow;
        }
        if (!(place instanceof ComboBox)) {
            HBox.setHgrow(place, Priority.ALWAYS);
        }
        HBox line = new HBox(8, name, place);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Anything over the whole width. */
    public void wide(Node node) {
        getChildren().add(node);
    }

    /** A complaint, while there is one. */
    public void problem(ObservableValue<String> sentence) {
        wide(new Notice(sentence, Feather.ALERT_CIRCLE, "danger"));
    }

    /** A muted sentence under a row's controls, while there is one. */
    public void note(ObservableValue<String> sentence) {
        Label words = new Label();
        words.textProperty().bind(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("caption", "form-note");
        showWhile(words, sentence.map(text -> !text.isEmpty()));
        getChildren().add(words);
    }

    public static void showWhile(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    public static TextField field(StringProperty text, String name, int columns) {
        return dressed(new TextField(), text, name, columns);
    }

    public static PasswordField password(StringProperty text, String name, int columns) {
        PasswordField field = new PasswordField();
        dressed(field, text, name, columns);
        return field;
    }

    private static TextField dressed(
            TextField field, StringProperty text, String name, int columns) {
        field.textProperty().bindBidirectional(text);
        field.setPrefColumnCount(columns);
        field.getStyleClass().addAll("mono", "form-field");
        return Access.named(field, name);
    }

    public static CheckBox check(BooleanProperty on, String words) {
        CheckBox box = new CheckBox(words);
        box.selectedProperty().bindBidirectional(on);
        return box;
    }

    /** A choice among constants, each shown by its words. */
    public static <T> ComboBox<T> choice(
            Property<T> value, List<T> choices, Function<T, String> words, String name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T choice) {
                        return choice == null ? "" : words.apply(choice);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("the box is not editable");
                    }
                });
        box.valueProperty().bindBidirectional(value);
        return Access.named(box, name);
    }
}
