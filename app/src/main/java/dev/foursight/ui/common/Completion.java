package dev.foursight.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/**
 * Offers under a field what its text may become. Down reaches for the offers, Enter or a click
 * takes one, Esc puts them away; whoever types on is not disturbed.
 */
public final class Completion {

    private static final double ROW = 26;
    private static final int MOST_ROWS = 8;

    private final TextField field;
    private final Function<String, List<String>> offers;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    private Completion(TextField field, Function<String, List<String>> offers) {
        this.field = field;
        this.offers = offers;
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().addAll("completion", "mono");
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /**
     * @param offers what a text may become, the likeliest first
     */
    public static void on(TextField field, Function<String, List<String>> offers) {
        Completion completion = new Completion(field, offers);
        field.textProperty().subscribe(_ -> completion.typed());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        completion.popup.hide();
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, completion::key);
    }

    private void typed() {
        if (!taking && field.isFocused() && !field.getText().isBlank()) {
            show();
        } else {
            popup.hide();
        }
    }

    private void show() {
        List<String> found = offers.apply(field.getText());
        if (found.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(Math.min(found.size(), MOST_ROWS) * ROW + 8);
        list.setPrefWidth(Math.max(field.getWidth(), 240));
        if (!popup.isShowing()) {
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            list.getStylesheets().setAll(field.getScene().getStylesheets());
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            show();
            select(0);
            event.consume();
        } else if (!popup.isShowing()) {
            return;
        } else if (event.getCode() == KeyCode.DOWN) {
            select(at + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            select(at - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void select(int row) {
        if (row >= 0 && row < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(row);
            field.setAccessibleHelp("Offered: " + list.getItems().get(row) + ". Enter takes it.");
        }
    }

    private void take() {
        String chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            taking = true;
            field.replaceText(0, field.getLength(), chosen);
            taking = false;
            field.end();
        }
    }
}
