package dev.foursight.http;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happened on the wire.
 *
 * @param atMs milliseconds since the exchange began
 * @param bytes how many bytes it concerned, 0 where none
 * @param content these bytes where the exchange has them nowhere else: what was said to a proxy on
 *     the way and what it answered; null otherwise
 */
public record WireEvent(double atMs, What what, long bytes, @Nullable Bytes content) {

    public WireEvent(double atMs, What what, long bytes) {
        this(atMs, what, bytes, null);
    }

    /** Kinds of events; {@link #id()} is the name in JSON. */
    public enum What {
        RESOLVED,
        CONNECTED,
        PROXY_WRITTEN,
        PROXY_READ,
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
