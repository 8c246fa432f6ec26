package dev.foursight.http;

import org.jspecify.annotations.Nullable;

/**
 * A proxy between client and origin server.
 *
 * @param endpoint where it listens; over TLS for an HTTPS proxy
 * @param login what it wants to know of the client, or null
 */
public record Proxy(Kind kind, Endpoint endpoint, @Nullable Login login) {

    /** What is spoken to it. */
    public enum Kind {
        /** RFC 9110 §7.3.2 and §9.3.6. */
        HTTP,
        /** RFC 1928; names are resolved here and addresses sent. */
        SOCKS5,
        /** RFC 1928; names are sent as they are. */
        SOCKS5_NAMES
    }
}
