package dev.foursight.boot;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The tour's walk through the decision graph. */
final class TourChoose {

    private final Scene scene;

    TourChoose(Scene scene) {
        this.scene = scene;
    }

    List<TourStop> stops(String theme) {
        return List.of(
                new TourStop(
                        "", this::open, () -> scene.getRoot().lookup(".decision-graph") != null),
                new TourStop("choose-" + theme, this::walkTo413, () -> true));
    }

    private void open() {
        press("#rail-Codes");
        press("#tab-choose");
    }

    /** From the start to the stage of the payload, its second question, yes. */
    private void walkTo413() {
        press("#choose-start-over");
        Stream.generate(() -> KeyCode.PAGE_DOWN).limit(8).forEach(this::key);
        key(KeyCode.DOWN);
        key(KeyCode.RIGHT);
    }

    private void press(String selector) {
        ((ButtonBase) scene.getRoot().lookup(selector)).fire();
    }

    private void key(KeyCode code) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
