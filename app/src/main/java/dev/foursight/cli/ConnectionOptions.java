package dev.foursight.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command that sends can be told about the way to the server and about TLS. */
final class ConnectionOptions {

    @Option(
            names = "--deadline",
            paramLabel = "PHASE=S",
            description =
                    "Seconds for one phase: connect, tls, first-byte, idle or total. Can be repeated.")
    List<String> deadlines = List.of();

    @Option(names = "-k", description = "Believe any certificate.")
    boolean anyCertificate;

    @Option(
            names = "--cacert",
            paramLabel = "F",
            description =
                    "Believe the authorities of this PEM or DER file as well as the system's.")
    @Nullable String authorities;

    @Option(
            names = "--pin",
            paramLabel = "F|SHA256",
            description =
                    "Believe the certificate in this file, or with this fingerprint, and no other, whatever its name and dates.")
    @Nullable String pinned;

    @Option(
            names = "--cert",
            paramLabel = "F[:PASS]",
            description = "Client certificate with its private key: PKCS#12 or PEM.")
    @Nullable String identity;

    @Option(
            names = "--key",
            paramLabel = "F",
            description = "The private key, where the PEM file of --cert has only the certificate.")
    @Nullable String key;

    @Option(
            names = "--sni",
            paramLabel = "NAME|none",
            description = "The server name to send in the TLS handshake, in place of the URL's.")
    @Nullable String serverName;

    @Option(
            names = "--tls",
            paramLabel = "VERSIONS",
            description =
                    "Offer these versions of TLS: 1.0, 1.1, 1.2, 1.3, with commas or as a range. 1.0 and 1.1 are forbidden by RFC 8996 and offered only when asked for.")
    @Nullable String versions;

    @Option(
            names = "--resolve",
            paramLabel = "H:P:A",
            description =
                    "Take address A (or several, with commas) for host H at port P. Can be repeated.")
    List<String> pins = List.of();

    @Option(
            names = "--proxy",
            paramLabel = "URL",
            description =
                    "Go through a proxy: http, https, socks5 or socks5h://[USER:PASSWORD@]HOST:PORT. With socks5h it resolves the name.")
    @Nullable String proxy;

    @Option(names = "-4", description = "Connect to IPv4 addresses only.")
    boolean ipv4;

    @Option(names = "-6", description = "Connect to IPv6 addresses only.")
    boolean ipv6;
}
