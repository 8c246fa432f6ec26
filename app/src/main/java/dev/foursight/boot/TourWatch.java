package dev.foursight.boot;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends the program with a sentence where the tour gets no further. It has a thread of its own,
 * since a tour also stands still where JavaFX draws nothing more.
 */
final class TourWatch {

    private static final int PATIENCE_SECONDS = 120;

    private final BlockingQueue<String> reached = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::watch, "tour-watch");

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Told by the tour whenever it goes on. */
    void goesTo(String stop) {
        reached.add(stop);
    }

    void end() {
        thread.interrupt();
    }

    private void watch() {
        String last = "the start";
        try {
            for (String next = last; next != null; next = next()) {
                last = next;
            }
            fail("for " + PATIENCE_SECONDS + " seconds the tour got no further than " + last);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable String next() throws InterruptedException {
        return reached.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Says why there is no tour and ends the program. */
    static void fail(String sentence) {
        System.err.println("foursight: " + sentence);
        System.exit(1);
    }
}
