package dev.foursight.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an exchange ended: with an answer or with a failure that has a name. */
public record Outcome(Kind kind, @Nullable Failure failure) {

    public static final Outcome ANSWERED = new Outcome(Kind.ANSWERED, null);

    /** The kind of the failure of {@link #isContentUnreadable}. */
    public static final String CONTENT_UNREADABLE = "content-unreadable";

    /** The ways an exchange can end; {@link #id()} is the name in JSON. */
    public enum Kind {
        ANSWERED,
        CLOSED_SILENTLY,
        RESET,
        TIMED_OUT,
        CONNECT_FAILED,
        TLS_FAILED,
        UNPARSABLE,
        CANCELLED;

        public String id() {
            return Outcome.id(this);
        }
    }

    /** What the transport was doing; {@link #id()} is the name in JSON. */
    public enum Phase {
        RESOLVE,
        CONNECT,
        TLS,
        WRITE,
        FIRST_BYTE,
        READ,
        TOTAL;

        public String id() {
            return Outcome.id(this);
        }
    }

    /**
     * Why there is no whole answer.
     *
     * @param kind a short stable name such as {@code unknown-host}, {@code refused}, {@code
     *     head-too-large}
     * @param detail what the system or the bytes said, for people
     */
    public record Failure(String kind, Phase phase, String detail) {}

    public static Outcome failed(Kind outcome, String kind, Phase phase, String detail) {
        return new Outcome(outcome, new Failure(kind, phase, detail));
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether a file that is content could not be read, so that the request was given up. */
    public boolean isContentUnreadable() {
        return failure != null && failure.kind().equals(CONTENT_UNREADABLE);
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
