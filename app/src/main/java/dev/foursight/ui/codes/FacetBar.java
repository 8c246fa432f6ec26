package dev.foursight.ui.codes;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The chips above the table: one per property to choose from, one per value chosen. */
final class FacetBar extends FlowPane {

    private final CodesModel model;
    private final Map<FacetGroup, MenuButton> menus = new EnumMap<>(FacetGroup.class);

    FacetBar(CodesModel model) {
        this.model = model;
        getStyleClass().add("facet-bar");
        for (FacetGroup group : FacetGroup.values()) {
            MenuButton menu = new MenuButton(group.title());
            menu.getStyleClass().addAll("chip", "facet-menu");
            menus.put(group, menu);
        }
        refresh();
    }

    /** Shows the counts and the choices as they are now. */
    void refresh() {
        List<Node> chips = new ArrayList<>(menus.values());
        menus.forEach((group, menu) -> {
            List<Facets.Count> counts = model.counts(group);
            fill(menu, group, counts);
            counts.stream().filter(Facets.Count::chosen).map(this::chosen).forEach(chips::add);
        });
        getChildren().setAll(chips);
    }

    private void fill(MenuButton menu, FacetGroup group, List<Facets.Count> counts) {
        long chosen = counts.stream().filter(Facets.Count::chosen).count();
        Access.named(menu, "Filter by " + group.title() + ", " + chosen + " chosen");
        menu.getItems().setAll(counts.stream().map(this::item).toList());
    }

    private CheckMenuItem item(Facets.Count count) {
        CheckMenuItem item =
                new CheckMenuItem(count.facet().value() + "  (" + count.entries() + ")");
        item.setMnemonicParsing(false);
        item.setSelected(count.chosen());
        item.setDisable(count.entries() == 0 && !count.chosen());
        item.setOnAction(_ -> model.toggle(count.facet()));
        return item;
    }

    private Button chosen(Facets.Count count) {
        Button chip =
                new Button(count.facet().value() + "  " + count.entries(), Icons.of(Feather.X));
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "chip-on");
        Access.hinted(
                chip,
                "Remove the filter "
                        + count.facet().group().title()
                        + ": "
                        + count.facet().value());
        chip.setOnAction(_ -> model.toggle(count.facet()));
        return chip;
    }
}
