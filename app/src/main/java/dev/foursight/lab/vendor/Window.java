package dev.foursight.lab.vendor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Adds up what comes within a span of time, which begins with the first of it. Safe for use by many
 * threads.
 */
final class Window {

    private final Duration length;
    private final InstantSource clock;
    private Instant end = Instant.MIN;
    private long sum;

    Window(Duration length, InstantSource clock) {
        this.length = length;
        this.clock = clock;
    }

    /** Returns the sum with this in it. */
    synchronized long add(int weight) {
        Instant now = clock.instant();
        if (!now.isBefore(end)) {
            end = now.plus(length);
            sum = 0;
        }
        sum += weight;
        return sum;
    }

    /** Whole seconds, at least 1, until it begins anew. */
    synchronized long left() {
        return Math.max(1, (Duration.between(clock.instant(), end).toMillis() + 999) / 1000);
    }
}
