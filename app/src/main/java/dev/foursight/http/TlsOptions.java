package dev.foursight.http;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a TLS handshake offers and shows.
 *
 * @param certificates believed in addition to the system's, or alone: see {@link Connection.Trust}
 * @param fingerprint SHA-256 of a certificate that is believed alone as well, or null
 * @param identity shown to a server that asks for a client certificate, or null
 * @param versions the versions to offer, as the JDK names them: {@code TLSv1.2}
 */
public record TlsOptions(
        ServerName serverName,
        List<X509Certificate> certificates,
        @Nullable Fingerprint fingerprint,
        @Nullable Identity identity,
        Set<String> versions) {

    public static final TlsOptions STANDARD =
            new TlsOptions(
                    new ServerName.OfUrl(), List.of(), null, null, Set.of("TLSv1.2", "TLSv1.3"));

    public TlsOptions {
        certificates = List.copyOf(certificates);
        versions = Set.copyOf(versions);
    }

    /** The name sent in the clear so that the server can choose its certificate (RFC 6066 §3). */
    public sealed interface ServerName {

        /** The URL's host, unless it is an address. */
        record OfUrl() implements ServerName {}

        record None() implements ServerName {}

        record Named(String host) implements ServerName {}
    }

    public TlsOptions withServerName(ServerName other) {
        return new TlsOptions(other, certificates, fingerprint, identity, versions);
    }

    public TlsOptions withCertificates(List<X509Certificate> other) {
        return new TlsOptions(serverName, other, fingerprint, identity, versions);
    }

    public TlsOptions withFingerprint(Fingerprint other) {
        return new TlsOptions(serverName, certificates, other, identity, versions);
    }

    public TlsOptions withIdentity(@Nullable Identity other) {
        return new TlsOptions(serverName, certificates, fingerprint, other, versions);
    }

    public TlsOptions withVersions(Set<String> other) {
        return new TlsOptions(serverName, certificates, fingerprint, identity, other);
    }
}
