package dev.foursight.ui.compose.answer;

import dev.foursight.explain.RetryTime;
import dev.foursight.explain.causes.Spans;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wait that an answer asks for, and one repetition when it is over, if the person asks for it.
 * Knows no clock: whoever has one tells the time.
 */
public final class AskAgain {

    /** Nobody waits in front of a window for longer. */
    private static final long LONGEST = 3_600;

    private final @Nullable RetryTime time;
    private final Instant arrived;
    private boolean asked;
    private boolean done;

    /**
     * @param time when the answer says to ask again, or null if it does not
     * @param arrived when the answer came
     */
    public AskAgain(@Nullable RetryTime time, Instant arrived) {
        this.time = time;
        this.arrived = arrived;
    }

    public long secondsLeft(Instant now) {
        return time == null ? 0 : time.secondsLeft(arrived, now);
    }

    /** Whether waiting for it in front of the window makes sense. */
    public boolean isOffered(Instant now) {
        return time != null && !done && secondsLeft(now) <= LONGEST;
    }

    public boolean isAsked() {
        return asked;
    }

    /** The person wants the repetition, or no longer. */
    public void toggle() {
        asked = !asked;
    }

    /** Whether to send now; true once. */
    public boolean isDue(Instant now) {
        boolean due = asked && !done && secondsLeft(now) == 0;
        done |= due;
        return due;
    }

    /** What the countdown says. */
    public String words(Instant now) {
        long left = secondsLeft(now);
        if (left == 0) {
            return "The time that the server asked for is over.";
        }
        return asked
                ? "Foursight asks once more in " + Spans.words(left) + "."
                : "The server asks to wait: " + Spans.words(left) + " left.";
    }
}
