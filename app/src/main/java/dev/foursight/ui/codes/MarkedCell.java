package dev.foursight.ui.codes;

import dev.foursight.ui.common.Marked;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A cell that marks the words of the search in its text. */
final class MarkedCell extends TableCell<CodeRow, CodeRow> {

    private final Function<CodeRow, String> words;

    MarkedCell(Function<CodeRow, String> words, String... styleClasses) {
        this.words = words;
        getStyleClass().addAll(styleClasses);
        // Marked text is drawn as it is, not shortened: it must not run into the next cell.
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty().subtract(4));
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void updateItem(@Nullable CodeRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        if (row == null || empty) {
            setText(null);
            return;
        }
        String text = words.apply(row);
        List<Marked.Part> parts = Marked.parts(text, row.matched());
        boolean any = parts.stream().anyMatch(Marked.Part::marked);
        setText(any ? null : text);
        setAccessibleText(text);
        if (any) {
            HBox line = new HBox();
            line.getStyleClass().add("marked-line");
            parts.forEach(part -> line.getChildren().add(run(part)));
            setGraphic(line);
        }
    }

    private static Node run(Marked.Part part) {
        Text text = new Text(part.text());
        text.getStyleClass().add(part.marked() ? "marked" : "unmarked");
        return text;
    }
}
