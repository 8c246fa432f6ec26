package dev.foursight.boot;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The tour's stops at the tabs of a request, beside the answer that makes them worth a look. */
final class TourForm {

    private final Scene scene;

    TourForm(Scene scene) {
        this.scene = scene;
    }

    /** After a 401 with its challenge has been shown. */
    List<TourStop> stops(String theme) {
        return List.of(
                new TourStop(
                        "connection-" + theme,
                        () -> select("Connection"),
                        () -> has(".connection-tab")),
                new TourStop("", () -> select("Auth"), () -> has(".answer-challenge")),
                new TourStop(
                        "auth-" + theme, this::answerChallenge, () -> has(".auth-tab .form-field")),
                new TourStop(
                        "headers-" + theme, () -> select("Headers"), () -> has(".header-row")));
    }

    private void answerChallenge() {
        ((ButtonBase) scene.getRoot().lookup(".answer-challenge")).fire();
    }

    private void select(String title) {
        TabPane tabs = (TabPane) scene.getRoot().lookup(".request-pane .tab-pane");
        Tab tab =
                tabs.getTabs().stream()
                        .filter(it -> it.getText().startsWith(title))
                        .findFirst()
                        .orElseThrow();
        tabs.getSelectionModel().select(tab);
    }

    private boolean has(String selector) {
        return scene.getRoot().lookup(selector) != null;
    }
}
