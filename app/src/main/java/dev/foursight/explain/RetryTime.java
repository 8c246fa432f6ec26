package dev.foursight.explain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the same request may be sent again, as the answer tells it. At least one of the two times is
 * known: a delay, or a moment where the answer has no Date to count from.
 *
 * @param source what kind of thing tells it
 * @param seconds seconds to wait, counted from the arrival of the answer; never negative
 * @param at the moment by the server's clock: a date it named, or its Date and the delay
 * @param told what tells it
 */
public record RetryTime(
        Source source, @Nullable Long seconds, @Nullable Instant at, Evidence told) {

    /** What tells the time. */
    public enum Source {
        /** Retry-After: the server asks for this pause. */
        ASKED,
        /** A quota is spent and renewed then. */
        QUOTA,
        /** A lock ends then, unless it is renewed. */
        LOCK,
        /** The token sent is valid from then on. */
        TOKEN,
        /** A cache gave the answer and will ask the origin again then. */
        CACHE
    }

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
