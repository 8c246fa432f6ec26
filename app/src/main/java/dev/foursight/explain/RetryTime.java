package dev.foursight.explain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the same request may be sent again, as the answer tells it. At least one of the two times is
 * known: a delay, or a moment where the answer has no Date to count from.
 *
 * @param seconds seconds to wait, counted from the arrival of the answer; never negative
 * @param at the moment by the server's clock: a date it named, or its Date and the delay
 * @param told what tells it
 */
public record RetryTime(@Nullable Long seconds, @Nullable Instant at, Evidence told) {

    /** The seconds to wait after an answer that arrived at a moment of the reader's own clock. */
    public long secondsLeft(Instant arrived, Instant now) {
        Instant due =
                Optional.ofNullable(seconds)
                        .map(arrived::plusSeconds)
                        .or(() -> Optional.ofNullable(at))
                        .orElse(now);
        return Math.max(0, due.getEpochSecond() - now.getEpochSecond());
    }
}
