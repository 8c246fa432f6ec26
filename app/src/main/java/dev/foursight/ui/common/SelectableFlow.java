package dev.foursight.ui.common;

import java.text.BreakIterator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that wraps, may mix styles, and can be selected and copied like text in a browser.
 * What is shown must have its invisible characters made visible before, if it came over the wire.
 */
public final class SelectableFlow extends TextFlow {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private @Nullable Path highlight;
    private int anchor;
    private int caret;

    /**
     * @param runs one after the other; what marks the keys' place in it, a link for instance, shows
     *     it as a selection
     */
    public SelectableFlow(List<? extends Text> runs) {
        getStyleClass().add("selectable-flow");
        getChildren().addAll(runs);
        for (Text run : runs) {
            if (run.isFocusTraversable()) {
                run.focusedProperty().addListener((_, _, focused) -> select(run, focused));
            }
        }
        setCursor(Cursor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> select(anchor, index(event)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((_, _, focused) -> deselectWhenLeft(focused));
        widthProperty().addListener(_ -> draw());
        setOnContextMenuRequested(
                event -> menu().show(this, event.getScreenX(), event.getScreenY()));
    }

    /** A paragraph of one style. */
    public static SelectableFlow of(String text, String... styleClasses) {
        Text run = new Text(text);
        run.getStyleClass().addAll(styleClasses);
        return new SelectableFlow(List.of(run));
    }

    /** The whole text, whatever its styles. */
    public String text() {
        return getChildren().stream()
                .map(node -> node instanceof Text run ? run.getText() : "")
                .collect(Collectors.joining());
    }

    /** The selected part; empty if none is. */
    public String selectedText() {
        return text().substring(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    public void selectAll() {
        select(0, text().length());
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.isSecondaryButtonDown()) {
            return;
        }
        int at = index(event);
        switch (event.getClickCount()) {
            case 1 -> select(event.isShiftDown() ? anchor : at, at);
            case 2 -> selectWord(at);
            default -> selectAll();
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (COPY.match(event) && anchor != caret) {
            copy();
            event.consume();
        } else if (ALL.match(event)) {
            selectAll();
            event.consume();
        }
    }

    private void deselectWhenLeft(boolean focused) {
        if (!focused) {
            select(0, 0);
        }
    }

    private ContextMenu menu() {
        MenuItem copy = new MenuItem("Copy");
        copy.setDisable(anchor == caret);
        copy.setOnAction(_ -> copy());
        MenuItem all = new MenuItem("Select all");
        all.setOnAction(_ -> selectAll());
        return new ContextMenu(copy, all);
    }

    private void copy() {
        Clip.put(selectedText());
    }

    private int index(MouseEvent event) {
        int at = getHitInfo(new Point2D(event.getX(), event.getY())).getInsertionIndex();
        return Math.clamp(at, 0, text().length());
    }

    private void selectWord(int at) {
        String text = text();
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        int end = words.following(Math.min(at, Math.max(text.length() - 1, 0)));
        int last = end == BreakIterator.DONE ? text.length() : end;
        select(Math.max(words.previous(), 0), last);
    }

    private void select(int from, int to) {
        anchor = from;
        caret = to;
        draw();
    }

    private void select(Text run, boolean focused) {
        int from = 0;
        for (Node before : getChildren()) {
            if (before.equals(run)) {
                break;
            }
            from += before instanceof Text text ? text.getText().length() : 0;
        }
        select(focused ? from : 0, focused ? from + run.getText().length() : 0);
    }

    private void draw() {
        if (anchor == caret && highlight == null) {
            return;
        }
        Path shown = highlight();
        shown.getElements()
                .setAll(
                        anchor == caret
                                ? new PathElement[0]
                                : getRangeShape(
                                        Math.min(anchor, caret), Math.max(anchor, caret), false));
    }

    /** Made for the first selection: most paragraphs never see one. */
    private Path highlight() {
        Path shown = highlight;
        if (shown == null) {
            shown = new Path();
            shown.setManaged(false);
            shown.setMouseTransparent(true);
            shown.getStyleClass().add("text-selection");
            getChildren().addFirst(shown);
            highlight = shown;
        }
        return shown;
    }
}
