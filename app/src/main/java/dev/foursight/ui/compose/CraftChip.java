package dev.foursight.ui.compose;

import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Hazard;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.Order;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One craft in force: Enter or a click shows its parameters, Delete removes it, Alt+Left and
 * Alt+Right change its place.
 */
final class CraftChip extends HBox {

    private static final KeyCombination LEFT =
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination RIGHT =
            new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final ComposeModel model;
    private final int index;
    private final CraftUse use;
    private final IntConsumer moved;
    private final Button face = new Button();

    /**
     * @param moved told the new place
     */
    CraftChip(ComposeModel model, int index, IntConsumer moved) {
        this.model = model;
        this.moved = moved;
        this.index = index;
        use = model.uses().get(index);
        String title = CraftWords.title(model.crafts(), use);
        String value = CraftWords.value(model.crafts(), use);
        getStyleClass().add("craft-chip");
        setAlignment(Pos.CENTER_LEFT);
        boolean mends =
                model.crafts()
                        .find(use.id())
                        .filter(craft -> craft.group() == Craft.Group.REPAIR)
                        .isPresent();
        if (mends) {
            getStyleClass().add("mends");
        }
        Label shown = new Label(value);
        shown.getStyleClass().addAll("mono", "chip-value");
        face.setText(title);
        face.setGraphic(Icons.of(icon(mends)));
        face.getStyleClass().add("chip-face");
        face.setOnAction(_ -> edit());
        Access.named(
                face,
                (title + " " + value).strip()
                        + ", %d of %d. Enter edits, Delete removes, Alt with Left or Right moves this craft."
                                .formatted(index + 1, model.uses().size()));
        Button remove = new Button("", Icons.of(Feather.X));
        remove.getStyleClass().add("chip-remove");
        remove.setFocusTraversable(false);
        remove.setOnAction(_ -> remove());
        Access.hinted(remove, "Remove " + title);
        getChildren().add(face);
        if (!value.isEmpty()) {
            shown.setOnMouseClicked(_ -> edit());
            getChildren().add(shown);
        }
        getChildren().add(remove);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void focusFace() {
        face.requestFocus();
    }

    /** Shows what the craft does and its parameters. */
    void edit() {
        model.crafts()
                .find(use.id())
                .ifPresent(craft ->
                        new CraftEditor(
                                        model.crafts(),
                                        craft,
                                        use,
                                        changed -> model.uses().set(index, changed))
                                .show(face));
    }

    private Feather icon(boolean mends) {
        if (mends) {
            return Feather.TOOL;
        }
        boolean harmless =
                model.crafts()
                        .find(use.id())
                        .filter(craft -> craft.hazard() == Hazard.HARMLESS)
                        .isPresent();
        return harmless ? Feather.ZAP : Feather.ALERT_TRIANGLE;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove();
            event.consume();
        } else if (LEFT.match(event)) {
            move(-1);
            event.consume();
        } else if (RIGHT.match(event)) {
            move(1);
            event.consume();
        }
    }

    private void move(int by) {
        if (Order.move(model.uses(), index, by)) {
            moved.accept(index + by);
        }
    }

    private void remove() {
        model.uses().remove(index);
    }
}
