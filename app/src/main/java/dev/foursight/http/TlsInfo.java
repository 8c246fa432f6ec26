package dev.foursight.http;

import org.jspecify.annotations.Nullable;

/**
 * What was agreed in the TLS handshake.
 *
 * @param version as the JDK names it, for example {@code TLSv1.3}
 * @param alpn the agreed application protocol, or null
 * @param sni the server name sent, or null if none was
 * @param clientCertificate whether a client certificate was sent
 */
public record TlsInfo(
        @Nullable String version,
        @Nullable String alpn,
        @Nullable String sni,
        boolean clientCertificate) {}
