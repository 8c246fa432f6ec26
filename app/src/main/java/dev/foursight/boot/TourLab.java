package dev.foursight.boot;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;

/** The tour's stops at the Lab screen: scenarios beside the log, and the exercises. */
final class TourLab {

    /** An exercise whose first request shows more than one line. */
    private static final int EXERCISE = 3;

    private final Scene scene;

    TourLab(Scene scene) {
        this.scene = scene;
    }

    List<TourStop> stops(String theme) {
        return List.of(
                new TourStop("", () -> press("#rail-Lab"), () -> has(".scenario-cell")),
                new TourStop("lab-" + theme, () -> {}, () -> has(".log-sent")),
                new TourStop("", () -> press("#tab-exercises"), () -> has("#exercise-hint")),
                new TourStop("exercises-" + theme, this::showHint, () -> has(".hint")),
                new TourStop(() -> press("#tab-scenarios")));
    }

    private void showHint() {
        ListView<?> list = (ListView<?>) scene.getRoot().lookup("#exercises");
        // Choosing another one hides a hint that is still shown.
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().select(EXERCISE);
        press("#exercise-hint");
    }

    private void press(String selector) {
        ((ButtonBase) scene.getRoot().lookup(selector)).fire();
    }

    private boolean has(String selector) {
        return scene.getRoot().lookup(selector) != null;
    }
}
