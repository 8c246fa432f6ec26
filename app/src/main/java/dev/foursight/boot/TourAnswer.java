package dev.foursight.boot;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The tour's stops at the tabs of an answer, and at the graph that it lights. */
final class TourAnswer {

    private final Scene scene;

    TourAnswer(Scene scene) {
        this.scene = scene;
    }

    /** Begins where an answer is shown in Compose. */
    List<TourStop> stops(String theme) {
        return List.of(
                stop("wire-" + theme, "Wire", () -> has(".wire-title")),
                stop("timing-" + theme, "Timing", () -> has(".timing-bar")),
                stop("checks-" + theme, "Checks", () -> has(".check-group")),
                new TourStop(
                        "choose-lit-" + theme,
                        () -> ((ButtonBase) scene.getRoot().lookup("#show-in-choose")).fire(),
                        () -> has(".lit-badge")),
                new TourStop(() -> ((ButtonBase) scene.getRoot().lookup("#lit-out")).fire()),
                new TourStop(() -> ((ButtonBase) scene.getRoot().lookup("#rail-Compose")).fire()),
                new TourStop(() -> select("Body", 0)));
    }

    private TourStop stop(String picture, String tab, BooleanSupplier there) {
        return new TourStop(picture, () -> select(tab, 1), there);
    }

    /**
     * @param scroll 0 to see the card, 1 to see the tab
     */
    private void select(String title, double scroll) {
        TabPane tabs = (TabPane) scene.getRoot().lookup(".answer-pane .tab-pane");
        tabs.getTabs().stream()
                .filter(tab -> title(tab).startsWith(title))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
        ((ScrollPane) scene.getRoot().lookup(".answer-page")).setVvalue(scroll);
    }

    private static String title(Tab tab) {
        return tab.getText() == null ? "" : tab.getText();
    }

    private boolean has(String selector) {
        Node node = scene.getRoot().lookup(selector);
        return node != null;
    }
}
