package dev.foursight.ui.common;

import javafx.animation.AnimationTimer;

/** Waits for pictures to be drawn. */
public final class Frames {

    private Frames() {}

    /** Runs an action on the FX thread after so many frames more. */
    public static void after(int frames, Runnable action) {
        new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                if (left-- == 0) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
