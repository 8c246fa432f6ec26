package dev.foursight.ui.codes;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.MenuChip;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The chips above the table: one per property to choose from, one per value chosen. */
final class FacetBar extends FlowPane {

    private final CodesModel model;
    private final Map<FacetGroup, MenuChip> menus = new EnumMap<>(FacetGroup.class);

    FacetBar(CodesModel model) {
        this.model = model;
        getStyleClass().add("facet-bar");
        for (FacetGroup group : FacetGroup.values()) {
            menus.put(group, new MenuChip(group.title(), () -> items(group)));
        }
        refresh();
    }

    /** Shows the counts and the choices as they are now. */
    void refresh() {
        List<Node> chips = new ArrayList<>(menus.values());
        menus.forEach((group, menu) -> {
            List<Facets.Count> chosen =
                    model.counts(group).stream().filter(Facets.Count::chosen).toList();
            Access.named(menu, "Filter by " + group.title() + ", " + chosen.size() + " chosen");
            chosen.stream().map(this::chosen).forEach(chips::add);
        });
        getChildren().setAll(chips);
    }

    private List<MenuItem> items(FacetGroup group) {
        return model.counts(group).stream().<MenuItem>map(this::item).toList();
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
