package dev.foursight.wire;

import dev.foursight.http.CertificateInfo;
import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Identity;
import dev.foursight.http.TlsInfo;
import dev.foursight.http.TlsOptions.ServerName;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** What one TLS handshake with one host needs, and what was seen of the server in it. */
public final class TlsSetup {

    private final Connection connection;
    private final String host;
    private final Witness witness;

    public TlsSetup(Trusting trusting, Connection connection, String host) {
        this.connection = connection;
        this.host = host;
        this.witness = new Witness(trusting.manager(connection.trust(), connection.tls()));
    }

    public SSLContext context() {
        try {
            Identity identity = connection.tls().identity();
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    identity == null
                            ? null
                            : new KeyManager[] {new OneIdentity(Identities.held(identity))},
                    new TrustManager[] {witness},
                    new SecureRandom());
            return context;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has TLS", missing);
        }
    }

    public X509TrustManager manager() {
        return witness;
    }

    /** Puts names and versions into the parameters of a socket, and the check of the host. */
    public SSLParameters apply(SSLParameters parameters) {
        if (connection.trust() == Trust.SYSTEM) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        parameters.setServerNames(names());
        parameters.setProtocols(
                connection.tls().versions().stream().sorted().toArray(String[]::new));
        return parameters;
    }

    /** The server name that is sent, or null for none. */
    public @Nullable String serverName() {
        List<SNIServerName> names = names();
        return names.isEmpty() ? null : ((SNIHostName) names.getFirst()).getAsciiName();
    }

    private List<SNIServerName> names() {
        return switch (connection.tls().serverName()) {
            case ServerName.OfUrl url -> ofUrl();
            case ServerName.None none -> List.of();
            case ServerName.Named(String name) ->
                    List.of(new SNIHostName(name.getBytes(StandardCharsets.UTF_8)));
        };
    }

    /** Addresses and what is no host name by RFC 6066 §3 are not sent. */
    private List<SNIServerName> ofUrl() {
        if (host.contains(":") || host.matches("[0-9.]+")) {
            return List.of();
        }
        try {
            return List.of(
                    new SNIHostName(
                            host.endsWith(".") ? host.substring(0, host.length() - 1) : host));
        } catch (IllegalArgumentException noHostName) {
            return List.of();
        }
    }

    /** The server's chain as it was sent, as the wire knows it. */
    List<X509Certificate> chain() {
        return witness.seen();
    }

    public List<CertificateInfo> certificates() {
        return witness.seen().stream().map(CertificateFacts::of).toList();
    }

    /** What is known of a handshake that failed, or null if no certificate came. */
    public @Nullable TlsInfo failed() {
        return witness.seen().isEmpty()
                ? null
                : new TlsInfo(null, null, serverName(), false, certificates());
    }
}
