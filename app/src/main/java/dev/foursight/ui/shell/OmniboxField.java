package dev.foursight.ui.shell;

import atlantafx.base.controls.CustomTextField;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The header's field with its list of what Enter would do. */
final class OmniboxField extends CustomTextField {

    private static final double ROW = 32;

    private final Omnibox omnibox;
    private final Consumer<Choice> act;
    private final ListView<Choice> list = new ListView<>();
    private final Popup popup = new Popup();

    OmniboxField(Omnibox omnibox, Consumer<Choice> act) {
        this.omnibox = omnibox;
        this.act = act;
        setId("omnibox");
        getStyleClass().add("omnibox");
        setPromptText("413, “too large”, or a URL");
        Access.named(this, "Open a code, search codes or compose a URL");
        setLeft(Icons.of(Feather.SEARCH));
        Label keys = new Label("Ctrl K");
        keys.getStyleClass().add("key-hint");
        setRight(keys);
        list.getStyleClass().add("omnibox-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ChoiceCell());
        Access.named(list, "What Enter would do");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        textProperty().addListener(_ -> suggest());
        focusedProperty().addListener((_, _, focused) -> hideWhenLeft(focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void suggest() {
        List<Choice> choices = omnibox.choices(getText());
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
        list.setPrefSize(getWidth(), choices.size() * ROW + 10);
        if (choices.isEmpty()) {
            popup.hide();
        } else if (!popup.isShowing() && isFocused()) {
            Point2D below = localToScreen(0, getHeight() + 4);
            popup.show(this, below.getX(), below.getY());
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose();
            case ESCAPE -> clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = list.getSelectionModel().getSelectedIndex() + rows;
            list.getSelectionModel().clearAndSelect(Math.clamp(next, 0, last));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void choose() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && !list.getItems().isEmpty() && !(choice instanceof Choice.Nothing)) {
            clear();
            act.accept(choice);
        }
    }

    private void hideWhenLeft(boolean focused) {
        if (!focused) {
            popup.hide();
        }
    }

    /** One line of the list. */
    private final class ChoiceCell extends ListCell<Choice> {

        ChoiceCell() {
            setMnemonicParsing(false);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    choose();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null ? null : choice.words());
            setGraphic(choice == null ? null : Icons.of(icon(choice)));
        }

        private static Ikon icon(Choice choice) {
            return switch (choice) {
                case Choice.OpenCode _ -> Feather.BOOK_OPEN;
                case Choice.SearchCodes _ -> Feather.SEARCH;
                case Choice.Compose _ -> Feather.SEND;
                case Choice.Nothing _ -> Feather.INFO;
            };
        }
    }
}
