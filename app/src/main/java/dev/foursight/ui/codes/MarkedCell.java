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

    MarkedCell(Function<CodeRow, String> words, String... styleClasses) {
        this.words = words;
        getStyleClass().addAll(styleClasses);
        widthProperty().addListener(_ -> shortenAgain());
        fontProperty().addListener(_ -> shortenAgain());
        // Measured when a person asks: most cells fit, and no hint is read before.
        setOnMouseEntered(_ -> hint());
    }

    @Override
    protected void updateItem(@Nullable CodeRow row, boolean empty) {
        super.updateItem(row, empty);
        show(empty ? null : row);
    }

    private void show(@Nullable CodeRow row) {
        setTooltip(null);
        String text = row == null ? "" : words.apply(row);
        List<Marked.Part> parts = row == null ? List.of() : Marked.parts(text, row.matched());
        boolean marked = parts.stream().anyMatch(Marked.Part::marked);
        setAccessibleText(text);
        setText(marked ? null : text);
        setGraphic(marked && row != null ? line(shortened(text), row) : null);
    }

    private static HBox line(String text, CodeRow row) {
        HBox line = new HBox();
        line.getStyleClass().add("marked-line");
        Marked.parts(text, row.matched()).forEach(part -> line.getChildren().add(run(part)));
        return line;
    }

    private void shortenAgain() {
        if (getGraphic() != null) {
            show(getItem());
        }
    }

    private void hint() {
        CodeRow row = getItem();
        String text = row == null ? "" : words.apply(row);
        setTooltip(width(text) > room() ? new Tooltip(text) : null);
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
        Text measure = new Text(text);
        measure.setFont(getFont());
        return measure.getLayoutBounds().getWidth() * SEMI_BOLD_IS_WIDER;
    }

    private static Node run(Marked.Part part) {
        Text text = new Text(part.text());
        text.getStyleClass().add(part.marked() ? "marked" : "unmarked");
        return text;
    }
}
