package dev.foursight.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Where the tour goes, in light and in dark. */
final class TourStops {

    /** Nothing listens on it: TCP port 1 was tcpmux, which nobody runs. */
    private static final String NOBODY = "http://127.0.0.1:1/";

    /** A line of an access log. */
    private static final String LOGGED =
            "192.0.2.7 - - [28/Nov/2026:10:00:00 +0000] \"POST /upload HTTP/1.1\" 413 183 \"-\" \"curl/8.11\"";

    private final Scene scene;
    private @Nullable Node cardBefore;

    TourStops(Scene scene) {
        this.scene = scene;
    }

    List<TourStop> all() {
        List<TourStop> stops = new ArrayList<>();
        addAll("light", 1, stops);
        addAll("dark", 2, stops);
        return stops;
    }

    private void addAll(String theme, int menuItem, List<TourStop> stops) {
        stops.add(new TourStop(() -> choose(menuItem)));
        stops.add(new TourStop("codes-" + theme, this::openCode, () -> has(".page-scroll")));
        stops.add(
                new TourStop(
                        "search-" + theme,
                        () -> search("too large"),
                        () -> has(".table-row-cell")));
        stops.add(new TourStop(() -> search("")));
        stops.addAll(new TourCodes(scene, () -> enter("413")).in(theme));
        stops.add(new TourStop("", this::openCode, () -> provokes(416)));
        stops.add(new TourStop("compose-" + theme, this::provoke, this::hasNewCard));
        stops.add(new TourStop(this::openTabs));
        stops.addAll(new TourAnswer(scene).stops(theme));
        stops.add(new TourStop("", () -> enter("401"), () -> provokes(401)));
        stops.add(new TourStop("", this::provoke, this::hasNewCard));
        stops.addAll(new TourForm(scene).stops(theme));
        stops.add(new TourStop("record-" + theme, () -> enter(LOGGED), () -> explains("413")));
        stops.add(new TourStop(() -> press("#close-record")));
        stops.add(new TourStop("", () -> enter(NOBODY), () -> has(".send")));
        stops.add(new TourStop("failure-" + theme, this::send, this::hasNewCard));
        stops.addAll(new TourBytes(scene).stops(theme));
        stops.addAll(new TourChoose(scene).stops(theme));
        stops.addAll(new TourLab(scene).stops(theme));
    }

    private void choose(int menuItem) {
        find("#theme", MenuButton.class).getItems().get(menuItem).fire();
    }

    private void openCode() {
        enter("416");
    }

    private void search(String words) {
        find("#search", TextField.class).setText(words);
    }

    /** Types into the header's field and presses Enter. */
    private void enter(String words) {
        TextField omnibox = find("#omnibox", TextField.class);
        omnibox.setText(words);
        Event.fireEvent(
                omnibox,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        omnibox.clear();
    }

    /** Whether the page of that code is the one whose button stands there. */
    private boolean provokes(int code) {
        Node button = scene.getRoot().lookup("#provoke");
        return button != null && button.getAccessibleHelp().contains("earns " + code + " ");
    }

    private void provoke() {
        press("#provoke");
    }

    private void send() {
        press(".send");
    }

    private void press(String selector) {
        cardBefore = card().orElse(null);
        find(selector, ButtonBase.class).fire();
    }

    /** Every tab once, and back to the first. */
    private void openTabs() {
        for (Node node : scene.getRoot().lookupAll(".tab-pane")) {
            TabPane pane = (TabPane) node;
            pane.getTabs()
                    .forEach(tab -> {
                        pane.getSelectionModel().select(tab);
                        pane.applyCss();
                        pane.layout();
                    });
            pane.getSelectionModel().selectFirst();
        }
    }

    private boolean explains(String code) {
        return card().filter(it -> it.getAccessibleText().startsWith(code)).isPresent();
    }

    private boolean hasNewCard() {
        return card().filter(it -> !it.equals(cardBefore)).isPresent();
    }

    private Optional<Node> card() {
        return Optional.ofNullable(scene.getRoot().lookup(".explanation-card"));
    }

    private boolean has(String selector) {
        return scene.getRoot().lookup(selector) != null;
    }

    private <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(scene.getRoot().lookup(selector));
    }
}
