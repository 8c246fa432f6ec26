package dev.foursight.ui.compose;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Completion;
import dev.foursight.ui.common.Icons;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One field line being written; Alt+Up and Alt+Down move it, Ctrl+Delete removes it. */
final class HeaderRowPane extends HBox {

    /** Moves a row by so many places. */
    interface Mover {
        void move(int row, int by);
    }

    private static final KeyCombination UP =
            new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN =
            new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination REMOVE =
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    private final TextField name = new TextField();

    HeaderRowPane(
            HeaderRow row,
            int index,
            Supplier<KnownFields> known,
            Mover mover,
            IntConsumer remover) {
        getStyleClass().add("header-row");
        setAlignment(Pos.CENTER_LEFT);
        CheckBox on = new CheckBox();
        on.selectedProperty().bindBidirectional(row.enabledProperty());
        on.accessibleTextProperty().bind(row.nameProperty().map(text -> "Send the header " + text));
        name.textProperty().bindBidirectional(row.nameProperty());
        name.setPromptText("Name");
        name.getStyleClass().addAll("mono", "cell-field", "header-name");
        Access.named(name, "Header name");
        TextField value = new TextField();
        value.textProperty().bindBidirectional(row.valueProperty());
        value.setPromptText("Value");
        value.getStyleClass().addAll("mono", "cell-field");
        Access.named(value, "Header value");
        HBox.setHgrow(value, Priority.ALWAYS);
        Completion.on(name, typed -> known.get().names(typed));
        Completion.on(value, typed -> known.get().values(name.getText(), typed));
        getChildren()
                .addAll(
                        on,
                        name,
                        value,
                        tool(Feather.ARROW_UP, "Move up (Alt+Up)", () -> mover.move(index, -1)),
                        tool(
                                Feather.ARROW_DOWN,
                                "Move down (Alt+Down)",
                                () -> mover.move(index, 1)),
                        tool(Feather.X, "Remove (Ctrl+Delete)", () -> remover.accept(index)));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (UP.match(event)) {
                        mover.move(index, -1);
                        event.consume();
                    } else if (DOWN.match(event)) {
                        mover.move(index, 1);
                        event.consume();
                    } else if (REMOVE.match(event)) {
                        remover.accept(index);
                        event.consume();
                    }
                });
        row.enabledProperty()
                .subscribe(
                        sent -> pseudoClassStateChanged(PseudoClass.getPseudoClass("off"), !sent));
    }

    void focusName() {
        name.requestFocus();
    }

    private static Button tool(Feather icon, String hint, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("flat", "row-tool");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return Access.hinted(button, hint);
    }
}
