package dev.foursight.ui.compose;

import dev.foursight.explain.grammar.Departure;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.compose.bytes.BytesEditor;
import dev.foursight.ui.compose.bytes.EditRange;
import dev.foursight.ui.compose.bytes.Shown;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The text of the bytes, every change of which goes through the editor, and what is wrong in it.
 */
final class BytesField extends StackPane {

    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final BytesEditor editor;
    private final TextArea area = new TextArea();
    private final Underlines underlines = new Underlines(area);
    private List<Departure> departures = List.of();
    private boolean busy;

    BytesField(BytesEditor editor) {
        this.editor = editor;
        getStyleClass().add("bytes-field");
        area.setId("bytes-text");
        area.setWrapText(true);
        area.getStyleClass().addAll("mono", "bytes-text");
        Access.named(area, "The exact bytes. Tab leaves the field; \\x09 stands for a tab.");
        area.setTextFormatter(formatter());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setMinHeight(76);
        getChildren().addAll(area, underlines);
        editor.shownProperty().subscribe(this::show);
        editor.followingProperty().subscribe(it -> area.setEditable(it.isNothing()));
    }

    /** The selected characters; empty at the caret. */
    IndexRange selection() {
        return area.getSelection();
    }

    int caret() {
        return area.getCaretPosition();
    }

    void focusText() {
        area.requestFocus();
    }

    /** What stands behind the caret and how to leave, while the keys go here. */
    ObservableValue<String> caretWords() {
        return Bindings.createStringBinding(
                () ->
                        area.isFocused()
                                ? editor.behind(area.getCaretPosition()) + " · Tab leaves"
                                : "",
                area.focusedProperty(),
                area.caretPositionProperty(),
                editor.shownProperty());
    }

    void underline(List<Departure> found) {
        departures = found;
        mark();
    }

    /** Shows the part that has these bytes, and selects them. */
    void select(int from, int to) {
        editor.turnTo(editor.all().unitOf(from));
        editor.characters(from, to)
                .ifPresent(range -> area.selectRange(range.getEnd(), range.getStart()));
    }

    private void mark() {
        underlines.show(
                departures.stream()
                        .filter(it -> it.to() <= editor.all().bytes().length())
                        .flatMap(it -> underline(it).stream())
                        .toList());
    }

    private Optional<Underlines.Line> underline(Departure departure) {
        return editor.characters(departure.from(), departure.to())
                .map(range -> new Underlines.Line(departure.rule().level(), range));
    }

    private void show(Shown shown) {
        if (!busy) {
            busy = true;
            IndexRange old = difference(area.getText(), shown.text());
            if (old != null) {
                int tail = area.getLength() - old.getEnd();
                String fresh = shown.text().substring(old.getStart(), shown.text().length() - tail);
                boolean first = area.getLength() == 0;
                area.replaceText(old, fresh);
                if (!area.isFocused() && (first || !editor.detached().is())) {
                    area.positionCaret(0);
                }
            }
            busy = false;
        }
        mark();
    }

    /** What of one text is to be replaced to make it the other; null for nothing. */
    private static @Nullable IndexRange difference(String now, String wanted) {
        if (now.equals(wanted)) {
            return null;
        }
        int most = Math.min(now.length(), wanted.length());
        int start = 0;
        while (start < most && now.charAt(start) == wanted.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < most - start
                && now.charAt(now.length() - 1 - same)
                        == wanted.charAt(wanted.length() - 1 - same)) {
            same++;
        }
        return new IndexRange(start, now.length() - same);
    }

    /** A filter rejects a change by null, which its type does not say. */
    @SuppressWarnings("NullAway")
    private TextFormatter<String> formatter() {
        return new TextFormatter<>(this::change);
    }

    private @Nullable Change change(Change change) {
        if (busy || !change.isContentChange()) {
            return change;
        }
        Optional<EditRange> range =
                EditRange.of(
                        change.getControlText(),
                        change.getRangeStart(),
                        change.getRangeEnd(),
                        change.getText());
        if (range.isEmpty()) {
            return null;
        }
        change.setRange(range.get().start(), range.get().end());
        int caret = range.get().start() + change.getText().length();
        busy = true;
        int then = editor.type(change.getControlNewText(), caret);
        busy = false;
        if (editor.problemProperty().get().isEmpty()) {
            become(change, editor.shownProperty().get().text());
            caret = then;
        }
        change.setCaretPosition(caret);
        change.setAnchor(caret);
        return change;
    }

    private static void become(Change change, String wanted) {
        IndexRange old = difference(change.getControlText(), wanted);
        if (old == null) {
            change.setRange(0, 0);
            change.setText("");
            return;
        }
        int tail = change.getControlText().length() - old.getEnd();
        change.setRange(old.getStart(), old.getEnd());
        change.setText(wanted.substring(old.getStart(), wanted.length() - tail));
    }

    private void key(KeyEvent event) {
        boolean undo = UNDO.match(event);
        boolean redo = REDO.match(event) || REDO_TOO.match(event);
        boolean tab = event.getCode() == KeyCode.TAB && !event.isShortcutDown();
        if (undo) {
            editor.detached().undo();
        } else if (redo) {
            editor.detached().redo();
        } else if (tab) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        boolean end = event.getCode() == KeyCode.END && !event.isShortcutDown();
        if (end) {
            int to = EditRange.endOfLine(area.getText(), area.getCaretPosition());
            area.selectRange(event.isShiftDown() ? area.getAnchor() : to, to);
        }
        if (undo || redo || tab || end) {
            event.consume();
        }
    }
}
