package dev.foursight.ui.compose;

import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftUse;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The crafts in force as chips, and the button that adds one. */
final class CraftBar extends FlowPane {

    private final ComposeModel model;
    private final Button add = new Button("Add craft", Icons.of(Feather.PLUS));

    CraftBar(ComposeModel model) {
        this.model = model;
        getStyleClass().add("craft-bar");
        add.getStyleClass().addAll("small", "flat", "add-craft");
        add.setOnAction(_ -> openPalette());
        Access.helped(add, "Chooses a change that breaks or mends the request");
        model.uses().addListener((ListChangeListener<CraftUse>) _ -> rebuild());
        rebuild();
    }

    void openPalette() {
        CraftPalette palette = new CraftPalette(model.crafts(), this::add);
        palette.show(add);
    }

    private void add(Craft craft) {
        model.uses().add(CraftUse.of(craft.id()));
        // The editor points at the chip, which has no place before this.
        applyCss();
        layout();
        if (!craft.parameters().isEmpty()
                && getChildren().get(model.uses().size() - 1) instanceof CraftChip chip) {
            chip.edit();
        }
    }

    private void focus(int index) {
        if (getChildren().get(index) instanceof CraftChip chip) {
            chip.focusFace();
        }
    }

    private void rebuild() {
        getChildren().clear();
        for (int i = 0; i < model.uses().size(); i++) {
            getChildren().add(new CraftChip(model, i, this::focus));
        }
        getChildren().add(add);
    }
}
