package dev.foursight.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work away from the FX thread. */
public interface Background {

    /**
     * Runs the work; then exactly one of the callbacks, on the FX thread, unless cancelled first.
     *
     * @param name of the work, for people who look at threads
     * @param work may block; is interrupted when cancelled
     */
    <T> Running run(String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Work under way. */
    interface Running {

        /** Interrupts the work; after this neither callback runs. Called on the FX thread. */
        void cancel();
    }
}
