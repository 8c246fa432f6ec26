package dev.foursight.boot;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;

/** The tour's stop at the Bytes tab of Compose: a request with something wrong in each part. */
final class TourBytes {

    private static final String SPOILT =
            """
            GET /notes?a=b c HTTP/1.1
            Host : 127.0.0.1:1
            X-Name: J\\xFCrgen␀
            ⟪pause 500 ms⟫Content-Length: 1e3

            ⟪half-close⟫\
            """;

    private final Scene scene;

    TourBytes(Scene scene) {
        this.scene = scene;
    }

    List<TourStop> stops(String theme) {
        return List.of(
                new TourStop(this::openTab),
                new TourStop("bytes-" + theme, this::spoil, () -> underlines() > 4),
                new TourStop(this::discard));
    }

    private TabPane tabs() {
        return (TabPane) scene.getRoot().lookup(".request-pane .tab-pane");
    }

    private void openTab() {
        tabs().getTabs().stream()
                .filter(tab -> tab.getText().equals("Bytes"))
                .forEach(tabs().getSelectionModel()::select);
    }

    private void spoil() {
        ((TextArea) scene.getRoot().lookup("#bytes-text")).setText(SPOILT);
    }

    private long underlines() {
        return scene.getRoot().lookupAll(".underline").stream().filter(Node::isVisible).count();
    }

    private void discard() {
        ((ButtonBase) scene.getRoot().lookup("#bytes-discard")).fire();
        tabs().getSelectionModel().selectFirst();
    }
}
