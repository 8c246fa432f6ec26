package dev.foursight.http;

/**
 * One thing that happened on the wire.
 *
 * @param atMs milliseconds since the exchange began
 * @param bytes how many bytes it concerned, 0 where none
 */
public record WireEvent(double atMs, What what, long bytes) {

    /** Kinds of events; {@link #id()} is the name in JSON. */
    public enum What {
        RESOLVED,
        CONNECTED,
        TLS_DONE,
        WRITTEN,
        PAUSED,
        HALF_CLOSED,
        FIRST_BYTE,
        READ,
        CLOSED_BY_SERVER,
        RESET_BY_SERVER,
        CLOSED_BY_CLIENT,
        DEADLINE,
        CANCELLED,
        FAILED;

        public String id() {
            return Outcome.id(this);
        }
    }
}
