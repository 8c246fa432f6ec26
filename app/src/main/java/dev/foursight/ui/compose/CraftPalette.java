package dev.foursight.ui.compose;

import atlantafx.base.controls.Popover;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Crafts;
import dev.foursight.ui.common.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** All crafts, searchable: type to narrow, arrows to choose, Enter or a click to add. */
final class CraftPalette extends Popover {

    private final Crafts crafts;
    private final Consumer<Craft> chosen;
    private final TextField search = new TextField();
    private final ListView<PaletteRow> list = new ListView<>();

    CraftPalette(Crafts crafts, Consumer<Craft> chosen) {
        this.crafts = crafts;
        this.chosen = chosen;
        search.setPromptText("What to break or mend: 431, range, host…");
        Access.named(search, "Search the crafts");
        list.setCellFactory(_ -> new PaletteCell(crafts, this::choose));
        list.getStyleClass().addAll("craft-list", "dense");
        list.setPlaceholder(new Label("No craft has these words."));
        Access.named(list, "Crafts");
        VBox content = new VBox(search, list);
        content.getStyleClass().add("craft-palette");
        setContentNode(content);
        setHeaderAlwaysVisible(false);
        setDetachable(false);
        setArrowLocation(ArrowLocation.TOP_LEFT);
        search.textProperty().subscribe(this::narrow);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnShown(_ -> search.requestFocus());
    }

    private void narrow(String query) {
        List<Craft> matching = crafts.matching(query);
        List<PaletteRow> rows = new ArrayList<>();
        for (Craft.Group group : Craft.Group.values()) {
            List<Craft> fitting =
                    matching.stream().filter(craft -> craft.group() == group).toList();
            if (!fitting.isEmpty()) {
                rows.add(new PaletteRow.Heading(group.title()));
                fitting.forEach(craft -> rows.add(new PaletteRow.Item(craft)));
            }
        }
        list.getItems().setAll(rows);
        select(1);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            select(at + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            select(
                    at > 0 && list.getItems().get(at - 1) instanceof PaletteRow.Heading
                            ? at - 2
                            : at - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose(list.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    /** Selects the row, or the one below where that is a heading. */
    private void select(int row) {
        List<PaletteRow> rows = list.getItems();
        if (row < 1 || row >= rows.size()) {
            return;
        }
        int item = rows.get(row) instanceof PaletteRow.Heading ? row + 1 : row;
        list.getSelectionModel().clearAndSelect(item);
        list.scrollTo(Math.max(item - 2, 0));
    }

    private void choose(PaletteRow row) {
        if (row instanceof PaletteRow.Item(Craft craft)) {
            hide();
            chosen.accept(craft);
        }
    }
}
