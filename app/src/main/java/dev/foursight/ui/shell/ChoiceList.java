package dev.foursight.ui.shell;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The list below the header's field: what Enter would do. */
final class ChoiceList extends Popup {

    private static final double ROW = 32;

    private final ListView<Choice> list = new ListView<>();
    private final Runnable clicked;

    ChoiceList(Runnable clicked) {
        this.clicked = clicked;
        list.getStyleClass().add("omnibox-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ChoiceCell());
        Access.named(list, "What Enter would do");
        getContent().add(list);
        setAutoHide(true);
    }

    /** Offers these below a field, the first one chosen; none hides the list. */
    void offer(List<Choice> choices, Region field) {
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
        list.setPrefSize(field.getWidth(), choices.size() * ROW + 10);
        if (choices.isEmpty()) {
            hide();
        } else if (!isShowing() && field.isFocused()) {
            Point2D below = field.localToScreen(0, field.getHeight() + 4);
            show(field, below.getX(), below.getY());
        }
    }

    void move(int rows) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = list.getSelectionModel().getSelectedIndex() + rows;
            list.getSelectionModel().clearAndSelect(Math.clamp(next, 0, last));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    @Nullable Choice chosen() {
        return list.getItems().isEmpty() ? null : list.getSelectionModel().getSelectedItem();
    }

    /** One line of the list. */
    private final class ChoiceCell extends ListCell<Choice> {

        ChoiceCell() {
            setMnemonicParsing(false);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    clicked.run();
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
                case Choice.Compose _, Choice.Paste _ -> Feather.SEND;
                case Choice.Explain _ -> Feather.HELP_CIRCLE;
                case Choice.Nothing _ -> Feather.INFO;
            };
        }
    }
}
