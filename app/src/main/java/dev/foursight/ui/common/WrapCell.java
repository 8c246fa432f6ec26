package dev.foursight.ui.common;

import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A cell as wide as its list and as high as its content is at that width. JavaFX's own asks its
 * graphic for the height it would like without telling it the width, so nothing in it can wrap.
 */
public abstract class WrapCell<T> extends ListCell<T> {

    private @Nullable Region content;

    protected WrapCell() {
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        content = empty || item == null ? null : content(item);
        setGraphic(content);
        setAccessibleText(empty || item == null ? null : spoken(item));
    }

    /** What is shown for an item. */
    protected abstract Region content(T item);

    /** What a screen reader says of an item. */
    protected abstract String spoken(T item);

    @Override
    protected double computePrefHeight(double width) {
        Region shown = content;
        if (shown == null) {
            return super.computePrefHeight(width);
        }
        Insets insets = getInsets();
        double inner = width - insets.getLeft() - insets.getRight();
        return snapSizeY(insets.getTop() + shown.prefHeight(inner) + insets.getBottom());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Region shown = content;
        if (shown != null) {
            Insets insets = getInsets();
            shown.resizeRelocate(
                    insets.getLeft(),
                    insets.getTop(),
                    getWidth() - insets.getLeft() - insets.getRight(),
                    getHeight() - insets.getTop() - insets.getBottom());
        }
    }
}
