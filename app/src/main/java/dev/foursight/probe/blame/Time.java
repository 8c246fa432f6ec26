package dev.foursight.probe.blame;

import java.time.Duration;

/** Time as a search passes it; a test has its own. */
public interface Time {

    /** Time since some fixed moment. */
    Duration now();

    /**
     * Waits so long, or until the search is cancelled.
     *
     * @return whether it was
     */
    boolean pause(Duration length, Hold hold);
}
