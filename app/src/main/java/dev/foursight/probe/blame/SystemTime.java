package dev.foursight.probe.blame;

import java.time.Duration;

/** The time of this machine. */
public final class SystemTime implements Time {

    @Override
    public Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public boolean pause(Duration length, Hold hold) {
        return hold.await(length);
    }
}
