package dev.foursight.http;

import org.jspecify.annotations.Nullable;

/**
 * Durations in milliseconds, null where unknown or never reached.
 *
 * @param connectMs to make the connection, name resolution included
 * @param tlsMs of the TLS handshake
 * @param firstByteMs from the first byte sent to the first byte received
 * @param totalMs from start to end
 */
public record Timing(
        @Nullable Double connectMs,
        @Nullable Double tlsMs,
        @Nullable Double firstByteMs,
        @Nullable Double totalMs) {

    public static final Timing UNKNOWN = new Timing(null, null, null, null);
}
