package dev.foursight.ui.compose;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A row of bytes: draws its part of the selection and of the mark, and follows the mouse. */
final class ByteCell extends ListCell<ByteLine> {

    private final ByteSelection selection;
    private final TextFlow flow = new TextFlow();
    private final Path mark = path("byte-mark");
    private final Path highlight = path("text-selection");

    ByteCell(ByteSelection selection) {
        this.selection = selection;
        getStyleClass().add("byte-cell");
        setPrefWidth(0);
        setCursor(Cursor.TEXT);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(MouseEvent.DRAG_DETECTED, _ -> startFullDrag());
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(styleClass);
        return path;
    }

    @Override
    protected void updateItem(@Nullable ByteLine line, boolean empty) {
        super.updateItem(line, empty);
        flow.getChildren().setAll(mark, highlight);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        for (ByteLine.Run run : line.runs()) {
            Text text = new Text(run.text());
            text.getStyleClass().addAll("byte", "mono");
            if (!run.kind().isEmpty()) {
                text.getStyleClass().add(run.kind());
            }
            flow.getChildren().add(text);
        }
        setGraphic(flow);
        setAccessibleText(line.text());
        draw(line);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getItem() != null && !isEmpty()) {
            draw(getItem());
        }
    }

    private void draw(ByteLine line) {
        mark.getElements().setAll(shape(line, selection.markFrom(), selection.markTo()));
        highlight.getElements().setAll(shape(line, selection.from(), selection.to()));
    }

    private List<PathElement> shape(ByteLine line, int from, int to) {
        if (to <= from || to <= line.from() || from >= line.to()) {
            return List.of();
        }
        return List.of(flow.getRangeShape(line.column(from), line.column(to), false));
    }

    private void press(MouseEvent event) {
        if (getItem() == null || !event.isPrimaryButtonDown()) {
            return;
        }
        getListView().requestFocus();
        int at = offset(event);
        if (event.getClickCount() > 1) {
            selection.select(getItem().from(), getItem().to());
        } else if (event.isShiftDown()) {
            selection.extend(at);
        } else {
            selection.select(at, at);
        }
    }

    private void drag(MouseEvent event) {
        PickResult pick = event.getPickResult();
        Node under = pick.getIntersectedNode();
        while (under != null && !(under instanceof ByteCell)) {
            under = under.getParent();
        }
        if (under instanceof ByteCell cell && cell.getItem() != null) {
            selection.extend(cell.offset(event));
        }
        event.consume();
    }

    private int offset(MouseEvent event) {
        Point2D point = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
        return getItem().offset(flow.getHitInfo(point).getInsertionIndex());
    }
}
