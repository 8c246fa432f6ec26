package dev.foursight.ui.codes;

import dev.foursight.ui.codes.compare.Comparison;
import dev.foursight.ui.common.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Says how many codes are selected, once they are several, and offers to compare them. */
final class SelectionBar extends HBox {

    private final ObservableList<CodeRow> selected;
    private final Consumer<List<String>> compare;

    SelectionBar(ObservableList<CodeRow> selected, Consumer<List<String>> compare) {
        this.selected = selected;
        this.compare = compare;
        getStyleClass().add("selection-bar");
        selected.addListener((ListChangeListener<CodeRow>) _ -> refresh());
        refresh();
    }

    /** Compares what is selected, if that can be done. */
    void compare() {
        if (comparable()) {
            compare.accept(selected.stream().map(row -> row.entry().key()).toList());
        }
    }

    private boolean comparable() {
        return selected.size() > 1 && selected.size() <= Comparison.MOST;
    }

    private void refresh() {
        boolean several = selected.size() > 1;
        setVisible(several);
        setManaged(several);
        if (!several) {
            getChildren().clear();
            return;
        }
        Label count =
                new Label(
                        comparable()
                                ? selected.size() + " selected"
                                : selected.size() + " selected: two or three can be compared");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = new Button("Compare", Icons.of(Feather.COLUMNS));
        button.setId("compare-selected");
        button.setDisable(!comparable());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> compare());
        getChildren().setAll(count, gap, button);
    }
}
