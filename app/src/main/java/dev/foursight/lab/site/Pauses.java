package dev.foursight.lab.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/** Waiting on purpose. Pages run on virtual threads, so it costs nobody else anything. */
public final class Pauses {

    private Pauses() {}

    public static void sleep(Duration pause) throws IOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The lab is being stopped");
        }
    }
}
