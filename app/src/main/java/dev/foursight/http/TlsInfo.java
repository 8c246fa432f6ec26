package dev.foursight.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed in the TLS handshake, or seen of it before it failed.
 *
 * @param version as the JDK names it, for example {@code TLSv1.3}, or null if none was agreed
 * @param alpn the agreed application protocol, or null
 * @param sni the server name sent, or null if none was
 * @param clientCertificate whether a client certificate was sent
 * @param certificates the server's chain as it was sent, its own certificate first
 */
public record TlsInfo(
        @Nullable String version,
        @Nullable String alpn,
        @Nullable String sni,
        boolean clientCertificate,
        List<CertificateInfo> certificates) {

    public TlsInfo {
        certificates = List.copyOf(certificates);
    }

    /** Without a word of the server's certificates. */
    public TlsInfo(
            @Nullable String version,
            @Nullable String alpn,
            @Nullable String sni,
            boolean clientCertificate) {
        this(version, alpn, sni, clientCertificate, List.of());
    }
}
