package dev.foursight.ui.codes;

import dev.foursight.ui.common.Marked;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A cell that marks the words of the search in its text. */
final class MarkedCell extends TableCell<CodeRow, CodeRow> {

    private static final double SEMI_BOLD_IS_WIDER = 1.05;

    private final Function<CodeRow, String> words;
    private final Text measure = new Text();

    MarkedCell(Function<CodeRow, String> words, String... styleClasses) {
        this.words = words;
        getStyleClass().addAll(styleClasses);
        widthProperty().addListener(_ -> show(getItem()));
        fontProperty().addListener(_ -> show(getItem()));
    }

    @Override
    protected void updateItem(@Nullable CodeRow row, boolean empty) {
        super.updateItem(row, empty);
        show(empty ? null : row);
    }

    private void show(@Nullable CodeRow row) {
        setGraphic(null);
        setText(null);
        setTooltip(null);
        if (row == null) {
            return;
        }
        String text = words.apply(row);
        setAccessibleText(text);
        if (getWidth() > 0 && width(text) > room()) {
            setTooltip(new Tooltip(text));
        }
        List<Marked.Part> parts = Marked.parts(text, row.matched());
        if (parts.stream().noneMatch(Marked.Part::marked)) {
            setText(text);
            return;
        }
        HBox line = new HBox();
        line.getStyleClass().add("marked-line");
        Marked.parts(shortened(text), row.matched())
                .forEach(part -> line.getChildren().add(run(part)));
        setGraphic(line);
    }

    /** Runs of text do not shorten themselves as the cell's own text does. */
    private String shortened(String text) {
        double room = room();
        if (room <= 0 || width(text) <= room) {
            return text;
        }
        int kept = text.length();
        while (kept > 0 && width(text.substring(0, kept) + "…") > room) {
            kept--;
        }
        return text.substring(0, kept).stripTrailing() + "…";
    }

    private double room() {
        return getWidth() - snappedLeftInset() - snappedRightInset();
    }

    private double width(String text) {
        measure.setFont(getFont());
        measure.setText(text);
        return measure.getLayoutBounds().getWidth() * SEMI_BOLD_IS_WIDER;
    }

    private static Node run(Marked.Part part) {
        Text text = new Text(part.text());
        text.getStyleClass().add(part.marked() ? "marked" : "unmarked");
        return text;
    }
}
