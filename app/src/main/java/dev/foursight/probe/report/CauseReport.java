package dev.foursight.probe.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a search for the cause of a refusal found out.
 *
 * @param original the request itself and its first answer
 * @param attempts everything that was sent, in order
 * @param decisive the smallest change known to change the answer
 * @param retryAfterSeconds how long the server asked to wait, where it did
 */
public record CauseReport(
        End end,
        Attempt original,
        List<Attempt> attempts,
        Optional<Attempt> decisive,
        Optional<Long> retryAfterSeconds) {

    public CauseReport {
        attempts = List.copyOf(attempts);
    }

    /** Why the search ended. */
    public enum End {
        /** With the smallest change: none of its parts can be left out. */
        FOUND,
        /** Whatever was changed, the answer stayed the same. */
        NOTHING_CHANGES_IT,
        /** The request has no part that could be changed. */
        NOTHING_TO_CHANGE,
        /** The same request got different answers. */
        VARIES,
        /** The answer is no refusal. */
        NOT_REFUSED,
        /** The server asked to send less. */
        ASKED_TO_WAIT,
        /** No connection could be had any more. */
        UNREACHABLE,
        /** As many requests as were allowed, or as much time. */
        BUDGET_SPENT,
        CANCELLED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it is the one that shows the smallest change. */
    public boolean isDecisive(Attempt attempt) {
        return decisive.filter(it -> it.number() == attempt.number()).isPresent();
    }

    /** How many requests were sent. */
    public int requests() {
        return attempts.size();
    }
}
