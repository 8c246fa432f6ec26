package dev.foursight.cli;

import dev.foursight.formats.VisibleText;
import dev.foursight.formats.connection.Pinning;
import dev.foursight.formats.connection.ProxyUrl;
import dev.foursight.formats.connection.ServerNameText;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Fingerprint;
import dev.foursight.http.Identity;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Route;
import dev.foursight.http.Route.Family;
import dev.foursight.http.TlsOptions;
import dev.foursight.http.TlsOptions.ServerName;
import dev.foursight.wire.CertificateFile;
import dev.foursight.wire.IdentityFile;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes way and TLS of what {@link ConnectionOptions} say; reads the files they name. */
final class Connecting {

    private final ConnectionOptions options;

    Connecting(ConnectionOptions options) {
        this.options = options;
    }

    /**
     * @throws InvalidInput if more than one choice was made
     */
    Trust trust() {
        long choices =
                Stream.of(options.authorities, options.pinned).filter(Objects::nonNull).count()
                        + (options.anyCertificate ? 1 : 0);
        if (choices > 1) {
            throw new InvalidInput(
                    "-k, --cacert and --pin each say whom to believe. Leave one of them.");
        }
        if (options.anyCertificate) {
            return Trust.ANY;
        }
        return options.pinned == null ? Trust.SYSTEM : Trust.ONLY;
    }

    /**
     * @throws InvalidInput if a file or a name cannot be used
     */
    TlsOptions tls() {
        TlsOptions tls = TlsOptions.STANDARD.withIdentity(identity());
        String believed = options.authorities == null ? options.pinned : options.authorities;
        Optional<Fingerprint> fingerprint = fingerprint();
        if (fingerprint.isPresent()) {
            tls = tls.withFingerprint(fingerprint.get());
        } else if (believed != null) {
            tls =
                    tls.withCertificates(
                            CertificateFile.read(
                                    Named.file(believed).bytes(), VisibleText.of(believed)));
        }
        if (options.versions != null) {
            tls = tls.withVersions(TlsVersions.parse(options.versions));
        }
        return options.serverName == null ? tls : tls.withServerName(named(options.serverName));
    }

    /** What is pinned by its fingerprint and not by a file. */
    private Optional<Fingerprint> fingerprint() {
        return options.pinned == null || Named.file(options.pinned).isReadable()
                ? Optional.empty()
                : Fingerprint.read(options.pinned);
    }

    private static ServerName named(String name) {
        return name.equals("none") ? new ServerName.None() : ServerNameText.parse(name);
    }

    private @Nullable Identity identity() {
        if (options.identity == null) {
            if (options.key != null) {
                throw new InvalidInput(
                        "--key is the key of a certificate, so it needs --cert with the certificate.");
            }
            return null;
        }
        Locked file = Locked.of(options.identity);
        Bytes certificate = Named.file(file.name()).bytes();
        IdentityFile reader = new IdentityFile(VisibleText.of(file.name()), file.password());
        return options.key == null
                ? reader.read(certificate)
                : reader.read(
                        certificate, Named.file(options.key).bytes(), VisibleText.of(options.key));
    }

    /** A file and its password, told apart by which beginning is the name of a file. */
    private record Locked(String name, @Nullable String password) {

        static Locked of(String text) {
            int colon = text.indexOf(':');
            while (colon >= 0 && !Named.file(text).isReadable()) {
                String name = text.substring(0, colon);
                if (Named.file(name).isReadable()) {
                    return new Locked(name, text.substring(colon + 1));
                }
                colon = text.indexOf(':', colon + 1);
            }
            // No such file: what may be a password stays out of the sentence that says so.
            int end = Named.file(text).isReadable() ? -1 : text.indexOf(':', 2);
            return new Locked(end < 0 ? text : text.substring(0, end), null);
        }
    }

    /**
     * @throws InvalidInput if a pin is malformed or the families contradict each other
     */
    Route route() {
        if (options.ipv4 && options.ipv6) {
            throw new InvalidInput("-4 and -6 exclude each other. Leave one of them out.");
        }
        Family family = options.ipv4 ? Family.IPV4 : options.ipv6 ? Family.IPV6 : Family.ANY;
        return Route.DIRECT
                .withFamily(family)
                .withProxy(options.proxy == null ? null : ProxyUrl.parse(options.proxy))
                .withPins(options.pins.stream().map(Pinning::parse).toList());
    }
}
