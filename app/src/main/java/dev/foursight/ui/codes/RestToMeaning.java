package dev.foursight.ui.codes;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Column widths: each keeps its own, the column of sentences takes what is left. Where too little
 * is left for reading, the table scrolls sideways.
 */
@SuppressWarnings("rawtypes")
final class RestToMeaning implements Callback<TableView.ResizeFeatures, Boolean> {

    private static final double READABLE = 152;

    private final TableColumn<?, ?> meaning;

    RestToMeaning(TableColumn<?, ?> meaning) {
        this.meaning = meaning;
    }

    @Override
    public Boolean call(TableView.ResizeFeatures change) {
        List<? extends TableColumn<?, ?>> columns = visible(change);
        TableColumn<?, ?> dragged = change.getColumn();
        if (meaning.equals(dragged)) {
            int next = columns.indexOf(meaning) + 1;
            if (next < columns.size()) {
                widen(columns.get(next), -change.getDelta());
            }
        } else if (dragged != null) {
            widen(dragged, change.getDelta());
        }
        double others =
                columns.stream()
                        .filter(column -> !meaning.equals(column))
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        double rest = Math.floor(change.getContentWidth() - others);
        meaning.setPrefWidth(Math.max(rest, READABLE));
        return true;
    }

    @SuppressWarnings("unchecked")
    private static List<? extends TableColumn<?, ?>> visible(TableView.ResizeFeatures change) {
        return change.getTable().getVisibleLeafColumns();
    }

    private static void widen(TableColumn<?, ?> column, double by) {
        column.setPrefWidth(
                Math.clamp(column.getWidth() + by, column.getMinWidth(), column.getMaxWidth()));
    }
}
