package dev.foursight.ui.compose;

import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Hazard;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** One craft in force: Enter or a click shows its parameters, Delete removes it. */
final class CraftChip extends HBox {

    private final ComposeModel model;
    private final int index;
    private final CraftUse use;
    private final Button face = new Button();

    CraftChip(ComposeModel model, int index) {
        this.model = model;
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
                face, (title + " " + value).strip() + ". Enter edits, Delete removes this craft.");
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
        }
    }

    private void remove() {
        model.uses().remove(index);
    }
}
