package dev.foursight.ui.compose;

import dev.foursight.http.Bytes;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Bytes in rows, control characters visible; can be selected and copied, and a part marked. */
final class BytesView extends VBox {

    private static final int FIRST_PORTION = 128 * 1024;
    private static final int NEXT_PORTION = 512 * 1024;
    private static final int FEWEST_COLUMNS = 24;
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final ListView<ByteLine> list = new ListView<>();
    private final Text measure = new Text("0");
    private final Label rest = new Label();
    private final HBox restBar;
    private final ByteSelection selection = new ByteSelection(list::refresh);
    private Bytes bytes = Bytes.EMPTY;
    private IntFunction<String> kinds = _ -> "";
    private int shown;
    private int columns = 80;

    BytesView(String name) {
        getStyleClass().add("bytes-view");
        Access.named(list, name);
        list.setCellFactory(_ -> new ByteCell(selection));
        list.getStyleClass().addAll("byte-list", "mono");
        measure.getStyleClass().add("mono");
        measure.setManaged(false);
        measure.setVisible(false);
        Button more = new Button("Show more");
        more.getStyleClass().addAll("small", "flat");
        more.setOnAction(_ -> showMore());
        restBar = new HBox(rest, more);
        restBar.getStyleClass().add("rest-bar");
        restBar.managedProperty().bind(restBar.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(measure, list, restBar);
        list.widthProperty().subscribe(_ -> fit());
        measure.layoutBoundsProperty().subscribe(_ -> fit());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        restBar.setVisible(false);
    }

    /**
     * @param kindOf style class of the byte at an offset
     */
    void show(Bytes content, IntFunction<String> kindOf) {
        bytes = content;
        kinds = kindOf;
        shown = Math.min(content.length(), FIRST_PORTION);
        selection.clear();
        lay();
    }

    /** Marks bytes and scrolls to them; shows more first where they lie behind what is shown. */
    void mark(int from, int to) {
        int end = Math.min(to, bytes.length());
        if (end > shown) {
            shown = Math.min(bytes.length(), end + FIRST_PORTION);
            lay();
        }
        selection.mark(from, end);
        List<ByteLine> lines = list.getItems();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).to() > from) {
                list.scrollTo(Math.max(i - 1, 0));
                return;
            }
        }
    }

    void unmark() {
        selection.mark(0, 0);
    }

    private void showMore() {
        shown = (int) Math.min(bytes.length(), (long) shown + NEXT_PORTION);
        lay();
    }

    private void fit() {
        double character = measure.getLayoutBounds().getWidth();
        double free = list.getWidth() - 40;
        int fitting = character <= 0 ? 80 : (int) (free / character);
        if (fitting >= FEWEST_COLUMNS && fitting != columns) {
            columns = fitting;
            lay();
        }
    }

    private void lay() {
        list.getItems().setAll(ByteLines.of(bytes, 0, shown, columns, kinds));
        restBar.setVisible(shown < bytes.length());
        rest.setText(
                "The first "
                        + Sizes.bytes(shown)
                        + " of "
                        + Sizes.bytes(bytes.length())
                        + " are shown.");
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            Clip.put(selection.text(bytes));
            event.consume();
        } else if (ALL.match(event)) {
            selection.select(0, bytes.length());
            event.consume();
        }
    }
}
