package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.page.Page;
import dev.foursight.catalogue.page.Paragraph;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What to do, on either side of the wire: two columns, or one where there is no room. */
final class Advice extends GridPane {

    private static final double ROOM_FOR_TWO = 440;

    private final Node caller;
    private final Node server;

    /**
     * @param room the width there is
     */
    Advice(Page page, PageText text, ObservableDoubleValue room) {
        getStyleClass().add("advice");
        caller = column("If you call", page.ifYouCall(), text);
        server = column("If you run the server", page.ifYouServe(), text);
        getChildren().addAll(caller, server);
        room.subscribe(width -> arrange(width.doubleValue() >= ROOM_FOR_TWO));
    }

    private void arrange(boolean two) {
        setConstraints(caller, 0, 0);
        setConstraints(server, two ? 1 : 0, two ? 0 : 1);
        if (two != (getColumnConstraints().size() == 2) || getColumnConstraints().isEmpty()) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(two ? 50 : 100);
            getColumnConstraints().setAll(two ? List.of(share, share) : List.of(share));
        }
    }

    private static Node column(String title, List<Paragraph> paragraphs, PageText text) {
        Label heading = new Label(title);
        heading.getStyleClass().add("advice-title");
        VBox column = new VBox(heading);
        column.getChildren().addAll(text.blocks(paragraphs));
        column.getStyleClass().add("advice-column");
        return column;
    }
}
