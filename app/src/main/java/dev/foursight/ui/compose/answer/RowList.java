package dev.foursight.ui.compose.answer;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.compose.answer.Rows.Place;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/** Shows text of any length: only the rows in sight exist. Can be selected and copied. */
final class RowList extends StackPane {

    private static final double ROW = 20;
    private static final int FEWEST_COLUMNS = 24;
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final Background background;
    private final IntConsumer columnsChanged;
    private final ListView<Integer> list = new ListView<>();
    private final Text measure = new Text("0");
    private final RowSelection selection = new RowSelection(list::refresh);
    private Rows rows = new TextRows("", 1);
    private int columns = 80;

    /**
     * @param columnsChanged told how many characters fit into a row whenever that changes
     */
    RowList(String name, Background background, IntConsumer columnsChanged) {
        this.background = background;
        this.columnsChanged = columnsChanged;
        Access.named(list, name);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new RowCell(() -> rows, selection));
        list.getStyleClass().addAll("row-list", "mono");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        measure.getStyleClass().add("mono");
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(measure, list);
        list.widthProperty().subscribe(_ -> fit());
        measure.layoutBoundsProperty().subscribe(_ -> fit());
    }

    int columns() {
        return columns;
    }

    void show(Rows shown) {
        if (!list.getItems().isEmpty()) {
            // JavaFX complains if it stands behind the end of the new rows.
            list.scrollTo(0);
        }
        rows = shown;
        selection.select(Place.START, Place.START);
        list.setItems(new Numbers(shown.count()));
        if (shown.count() > 0) {
            list.scrollTo(0);
        }
    }

    /** Selects a part and scrolls to it. */
    void reveal(Place from, Place to) {
        selection.select(from, to);
        list.getSelectionModel().clearAndSelect(from.row());
        scrollTo(from.row() - 2);
    }

    /** No further than to the last rows: JavaFX complains of the empty ones behind them. */
    private void scrollTo(int row) {
        int fitting = (int) (list.getHeight() / ROW);
        list.scrollTo(Math.clamp(row, 0, Math.max(rows.count() - fitting, 0)));
    }

    void focusRows() {
        list.requestFocus();
    }

    private void fit() {
        double character = measure.getLayoutBounds().getWidth();
        double free = list.getWidth() - 44;
        int fitting = character <= 0 ? 80 : (int) (free / character);
        if (fitting >= FEWEST_COLUMNS && fitting != columns) {
            columns = fitting;
            columnsChanged.accept(fitting);
        }
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
        } else if (ALL.match(event)) {
            selection.select(Place.START, rows.end());
        } else if (event.isShiftDown() && event.getCode() == KeyCode.DOWN) {
            extend(1);
        } else if (event.isShiftDown() && event.getCode() == KeyCode.UP) {
            extend(-1);
        } else {
            return;
        }
        event.consume();
    }

    /** From the row of the focus on, whole rows. */
    private void extend(int by) {
        int focused = Math.max(list.getFocusModel().getFocusedIndex(), 0);
        if (selection.isEmpty()) {
            selection.select(new Place(focused, 0), new Place(focused, 0));
        }
        int row = selection.caret().row() + by;
        if (row >= rows.count()) {
            selection.extend(rows.end());
        } else {
            selection.extend(new Place(Math.max(row, 0), 0));
            scrollTo(row - 3);
        }
    }

    /** The selection, or where there is none the row of the focus. Megabytes take their time. */
    private void copy() {
        int focused = Math.max(list.getFocusModel().getFocusedIndex(), 0);
        Rows shown = rows;
        boolean none = selection.isEmpty();
        Place from = none ? new Place(focused, 0) : selection.from();
        Place to = none ? new Place(focused, Integer.MAX_VALUE) : selection.to();
        background.run("copy text", () -> shown.text(from, to), Clip::put, _ -> {});
    }

    /** The numbers from zero up, none of which is kept. */
    private static final class Numbers extends ObservableListBase<Integer> {

        private final int size;

        Numbers(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int index) {
            return Objects.checkIndex(index, size);
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int indexOf(Object number) {
            return number instanceof Integer row && row >= 0 && row < size ? row : -1;
        }

        @Override
        public int lastIndexOf(Object number) {
            return indexOf(number);
        }

        @Override
        public boolean contains(Object number) {
            return indexOf(number) >= 0;
        }
    }
}
