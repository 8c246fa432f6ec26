package dev.foursight.ui.compose.answer;

import dev.foursight.ui.compose.answer.Rows.Place;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A row of long text: draws its part of the selection and follows the mouse. */
final class RowCell extends ListCell<Integer> {

    private final Supplier<Rows> rows;
    private final RowSelection selection;
    private final Path highlight = new Path();
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(highlight, text);

    RowCell(Supplier<Rows> rows, RowSelection selection) {
        this.rows = rows;
        this.selection = selection;
        getStyleClass().add("row-cell");
        setPrefWidth(0);
        setCursor(Cursor.TEXT);
        highlight.setManaged(false);
        highlight.setMouseTransparent(true);
        highlight.getStyleClass().add("text-selection");
        text.getStyleClass().addAll("row-text", "mono");
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(MouseEvent.DRAG_DETECTED, _ -> startFullDrag());
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    @Override
    protected void updateItem(@Nullable Integer index, boolean empty) {
        super.updateItem(index, empty);
        if (index == null || empty || index >= rows.get().count()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String shown = rows.get().row(index);
        text.setText(shown);
        setGraphic(flow);
        setAccessibleText(shown);
        draw(index, shown.length());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getItem() != null && !isEmpty()) {
            draw(getItem(), text.getText().length());
        }
    }

    private void draw(int row, int length) {
        Place from = selection.from();
        Place to = selection.to();
        int start = row == from.row() ? Math.min(from.column(), length) : 0;
        int end = row == to.row() ? Math.min(to.column(), length) : length;
        boolean within = !selection.isEmpty() && row >= from.row() && row <= to.row();
        highlight
                .getElements()
                .setAll(
                        within && start < end
                                ? flow.getRangeShape(start, end, false)
                                : new PathElement[0]);
    }

    private void press(MouseEvent event) {
        if (getItem() == null || !event.isPrimaryButtonDown()) {
            return;
        }
        getListView().requestFocus();
        Place at = place(event);
        if (event.getClickCount() > 1) {
            selection.select(
                    new Place(getItem(), 0), new Place(getItem(), text.getText().length()));
        } else if (event.isShiftDown()) {
            selection.extend(at);
        } else {
            selection.select(at, at);
        }
    }

    private void drag(MouseEvent event) {
        Node under = event.getPickResult().getIntersectedNode();
        while (under != null && !(under instanceof RowCell)) {
            under = under.getParent();
        }
        if (under instanceof RowCell cell && cell.getItem() != null) {
            selection.extend(cell.place(event));
        }
        event.consume();
    }

    private Place place(MouseEvent event) {
        Point2D point = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
        int column = flow.getHitInfo(point).getInsertionIndex();
        return new Place(getItem(), Math.clamp(column, 0, text.getText().length()));
    }
}
