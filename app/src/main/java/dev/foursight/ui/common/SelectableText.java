package dev.foursight.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/**
 * Text that looks like a label and can be selected and copied. What is shown must have its
 * invisible characters made visible before, if it came over the wire.
 */
public final class SelectableText {

    private SelectableText() {}

    /** One line, as wide as its text. */
    public static TextField line(String text, String... styleClasses) {
        TextField field = new TextField(text);
        field.setEditable(false);
        field.setFocusTraversable(false);
        field.setAccessibleRole(AccessibleRole.TEXT);
        field.getStyleClass().add("selectable-line");
        field.getStyleClass().addAll(styleClasses);
        field.setPrefColumnCount(0);
        return field;
    }

    /** Many lines, monospaced, scrolled by itself. */
    public static TextArea area(String text, String... styleClasses) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.getStyleClass().addAll("selectable-area", "mono");
        area.getStyleClass().addAll(styleClasses);
        return area;
    }
}
