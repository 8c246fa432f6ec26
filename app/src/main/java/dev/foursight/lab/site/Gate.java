package dev.foursight.lab.site;

import dev.foursight.lab.Port;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What the TLS port asks of every request: that there is TLS, and TLS with the right host. */
final class Gate {

    /** A host that shares the certificate, but not its connections (RFC 9110 §15.5.20). */
    private static final String OTHER = "other.test";

    /** What nginx says to plain HTTP. */
    static final String PLAIN = "The plain HTTP request was sent to HTTPS port";

    private final Problems problems;

    Gate(Problems problems) {
        this.problems = problems;
    }

    void check(Request request) throws Refused {
        if (!Port.TLS.name().equals(request.getConnectionMetaData().getConnector().getName())) {
            return;
        }
        if (!request.getConnectionMetaData().isSecure()) {
            throw new Refused(
                    new Nginx(request)
                            .refusal(PLAIN, "client sent plain HTTP request to HTTPS port"));
        }
        String host = Request.getServerName(request).toLowerCase(Locale.ROOT);
        boolean shared = Certificates.NAMES.contains(host.replace("[", "").replace("]", ""));
        boolean other = host.equals(OTHER);
        if (!shared || other != serverName(request).filter(OTHER::equals).isPresent()) {
            throw new Refused(problems.reply(421, "host.misdirected", Map.of("host", host)));
        }
    }

    /** The host that the client named in the handshake. */
    private static Optional<String> serverName(Request request) {
        EndPoint.@Nullable SslSessionData tls =
                request.getConnectionMetaData().getConnection().getEndPoint().getSslSessionData();
        if (tls == null || !(tls.sslSession() instanceof ExtendedSSLSession session)) {
            return Optional.empty();
        }
        return session.getRequestedServerNames().stream()
                .filter(SNIHostName.class::isInstance)
                .map(name -> ((SNIHostName) name).getAsciiName().toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
