package dev.foursight.probe.report;

import java.util.Locale;

/** How the answer to a changed request differs from the answer to the request itself. */
public enum Effect {
    /** The same status, or the same end without an answer. */
    SAME,
    /** A status of the 1xx or 2xx class. */
    ACCEPTED,
    /** A status of the 3xx class. */
    REDIRECTED,
    /** An error with another status. */
    REFUSED_OTHERWISE,
    /** No answer where there was one, so nothing can be said. */
    NO_ANSWER;

    /** Whether the refusal is gone. */
    public boolean isCure() {
        return this == ACCEPTED || this == REDIRECTED;
    }

    /** Whether the status is another one. */
    public boolean isChange() {
        return isCure() || this == REFUSED_OTHERWISE;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
