package dev.foursight.ui.common;

import javafx.application.Platform;

/** The only door to the FX thread. */
public final class FxThread {

    private FxThread() {}

    /** Runs the action on the FX thread: now if this is it, else soon. */
    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** Runs the action on the FX thread after what is under way there now. */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }
}
