package dev.foursight.ui.compose;

import dev.foursight.explain.grammar.Departure;
import dev.foursight.ui.common.Access;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** What is wrong with the bytes, in the order in which a server meets it. */
final class DepartureList extends VBox {

    private static final int ROWS = 3;
    private static final double ROW = 62;
    private static final double FRAME = 4;

    private final Label count = new Label();
    private final ListView<Departure> list = new ListView<>();
    private final Consumer<Departure> chosen;

    /**
     * @param chosen marks the bytes of one that was clicked on, or on which Enter was pressed
     */
    DepartureList(Consumer<Departure> chosen) {
        this.chosen = chosen;
        getStyleClass().add("departures");
        count.getStyleClass().add("departure-count");
        list.setId("departures");
        list.getStyleClass().add("departure-list");
        list.setCellFactory(_ -> new DepartureCell());
        list.managedProperty().bind(list.visibleProperty());
        Access.named(list, "Departures from the grammar; Enter marks the bytes");
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        choose();
                        event.consume();
                    }
                });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        getChildren().addAll(count, list);
    }

    void show(List<Departure> departures) {
        count.setText(Departures.words(departures));
        list.getItems().setAll(departures);
        list.setVisible(!departures.isEmpty());
        list.setPrefHeight(FRAME + Math.min(departures.size(), ROWS) * ROW);
    }

    private void choose() {
        Departure departure = list.getSelectionModel().getSelectedItem();
        if (departure != null) {
            chosen.accept(departure);
        }
    }
}
