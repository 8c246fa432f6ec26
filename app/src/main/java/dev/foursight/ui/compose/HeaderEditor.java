package dev.foursight.ui.compose;

import dev.foursight.http.HeaderLine;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.Order;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The field lines: those sent unasked in grey, the person's own in the order they are sent, then
 * those of the crafts in grey.
 */
final class HeaderEditor extends ScrollPane {

    private final ComposeModel model;
    private final HeadersForm form;
    private final VBox automatic = new VBox();
    private final VBox own = new VBox();
    private final VBox crafted = new VBox();
    private List<AutomaticRow.State> shown = List.of();
    private @Nullable KnownFields known;

    HeaderEditor(ComposeModel model) {
        this.model = model;
        form = model.form().headers();
        getStyleClass().addAll("header-editor", "edge-to-edge");
        setFitToWidth(true);
        Button add = new Button("Add header", Icons.of(Feather.PLUS));
        add.getStyleClass().addAll("flat", "small", "add-header");
        add.setOnAction(_ -> add());
        VBox content = new VBox(automatic, own, crafted, add);
        content.getStyleClass().add("header-rows");
        setContent(content);
        form.rows().addListener(this::rowsChanged);
        rebuild();
        model.previewProperty().subscribe(_ -> showAutomatic());
    }

    /** Read when something is first typed. */
    private KnownFields known() {
        KnownFields read = known == null ? KnownFields.shipped() : known;
        known = read;
        return read;
    }

    private void add() {
        form.rows().add(new HeaderRow(HeaderLine.of("", "")));
        focus(form.rows().size() - 1);
    }

    private void rowsChanged(ListChangeListener.Change<? extends HeaderRow> change) {
        boolean structure = false;
        while (change.next()) {
            structure |= change.wasAdded() || change.wasRemoved() || change.wasPermutated();
        }
        if (structure) {
            rebuild();
        }
    }

    private void rebuild() {
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < form.rows().size(); i++) {
            rows.add(
                    new HeaderRowPane(
                            form.rows().get(i), i, this::known, this::move, this::remove));
        }
        own.getChildren().setAll(rows);
    }

    private void move(int row, int by) {
        if (Order.move(form.rows(), row, by)) {
            focus(row + by);
        }
    }

    private void remove(int row) {
        form.rows().remove(row);
        focus(Math.min(row, form.rows().size() - 1));
    }

    private void focus(int row) {
        if (row >= 0 && own.getChildren().get(row) instanceof HeaderRowPane pane) {
            pane.focusName();
        }
    }

    private void showAutomatic() {
        List<AutomaticRow.State> states = AutomaticRows.of(model);
        if (!states.equals(shown)) {
            shown = states;
            automatic.getChildren().setAll(rows(states, false));
            crafted.getChildren().setAll(rows(states, true));
        }
    }

    private List<AutomaticRow> rows(List<AutomaticRow.State> states, boolean added) {
        return states.stream()
                .filter(state -> state.added() == added)
                .map(state -> new AutomaticRow(state, form::withhold, this::override))
                .toList();
    }

    /** The person's own line of the same name takes the automatic one's place. */
    private void override(HeaderLine line) {
        form.withhold(line.name(), true);
        form.rows().add(new HeaderRow(line));
        focus(form.rows().size() - 1);
    }
}
