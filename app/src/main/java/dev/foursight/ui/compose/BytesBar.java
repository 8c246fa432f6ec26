package dev.foursight.ui.compose;

import dev.foursight.http.Bytes;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Draft;
import dev.foursight.http.Renderer;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.compose.bytes.BytesEditor;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be put among the bytes, and undo. */
final class BytesBar extends FlowPane {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ComposeModel model;
    private final BytesEditor editor;
    private final BytesField field;
    private final TextField times = new TextField("10");

    /**
     * @param said what is said about the bytes, where there is room for it
     */
    BytesBar(ComposeModel model, BytesField field, HBox notations, Node... said) {
        this.model = model;
        this.editor = model.editor();
        this.field = field;
        getStyleClass().add("bytes-bar");
        getChildren().addAll(notations, insert(), repeat());
        getChildren()
                .addAll(
                        icon(
                                Feather.CORNER_UP_LEFT,
                                "Undo (Ctrl+Z)",
                                editor.detached().undoableProperty(),
                                editor.detached()::undo),
                        icon(
                                Feather.CORNER_UP_RIGHT,
                                "Redo (Ctrl+Y)",
                                editor.detached().redoableProperty(),
                                editor.detached()::redo));
        getChildren().addAll(said);
    }

    private MenuButton insert() {
        MenuButton insert =
                new MenuButton(
                        "Insert",
                        null,
                        act("Pause, whose length can be edited", new Act.Pause(PAUSE)),
                        act("Half-close: nothing more comes", new Act.HalfClose()),
                        act("Reset: break the connection off", new Act.Reset()),
                        item(
                                "Second request on the same connection",
                                () -> editor.append(plainRequest())));
        insert.setId("bytes-insert");
        insert.getStyleClass().add("small");
        Access.helped(insert, "Puts what happens on the connection at the caret");
        return insert;
    }

    private MenuItem act(String words, Act act) {
        return item(words, () -> editor.insert(act, field.caret()));
    }

    private MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            action.run();
            field.focusText();
        });
        return item;
    }

    /** A plain GET of the same URL. */
    private Bytes plainRequest() {
        List<Draft> now =
                model
                        .previewProperty()
                        .get()
                        .rendered()
                        .map(request -> Draft.get(request.draft().url()))
                        .stream()
                        .toList();
        return now.isEmpty()
                ? Bytes.ofLatin1("GET / HTTP/1.1\r\nHost: \r\n\r\n")
                : Renderer.render(now.getFirst()).bytes();
    }

    private HBox repeat() {
        Button repeat = new Button("Repeat");
        repeat.getStyleClass().add("small");
        repeat.setOnAction(_ -> again());
        Access.helped(repeat, "Puts the selected bytes, or all, so many times in a row");
        times.setPrefColumnCount(4);
        times.getStyleClass().add("small");
        times.setOnAction(_ -> again());
        Access.named(times, "How many times");
        HBox both = new HBox(repeat, times);
        both.getStyleClass().add("repeat");
        return both;
    }

    private void again() {
        String digits = times.getText().strip();
        editor.repeat(field.selection(), digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0);
    }

    private static Button icon(
            Feather icon, String words, ReadOnlyBooleanProperty possible, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(possible.not());
        return Access.hinted(button, words);
    }
}
