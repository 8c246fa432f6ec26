package dev.foursight.ui.shell;

import dev.foursight.ui.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work everywhere in the window. */
final class Shortcuts {

    private final Scene scene;

    Shortcuts(Scene scene) {
        this.scene = scene;
    }

    /** Ctrl and the number of a place. */
    void places(Consumer<Place> go) {
        for (Place place : Place.values()) {
            on(KeyCode.getKeyCode(Integer.toString(place.number())), () -> go.accept(place));
        }
    }

    /** Ctrl and a key. */
    void on(KeyCode key, Runnable act) {
        scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), act);
    }

    /** F6 goes from pane to pane, with Shift backwards. */
    void panes(Supplier<List<Parent>> panes) {
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.F6), () -> PaneCycle.next(scene, panes.get()));
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN),
                        () -> PaneCycle.previous(scene, panes.get()));
    }
}
