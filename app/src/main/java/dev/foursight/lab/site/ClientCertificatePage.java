package dev.foursight.lab.site;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Set;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * A resource for whoever shows a client certificate of the lab's authority. As with nginx, the
 * handshake succeeds in any case and the refusal is a 400.
 */
record ClientCertificatePage(Certificates certificates) implements Page {

    /** What nginx says to whoever has none, and to whoever has a bad one. */
    static final String NONE = "No required SSL certificate was sent";

    static final String BAD = "The SSL certificate error";

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD");
    }

    @Override
    public Reply answer(Request request) {
        EndPoint.@Nullable SslSessionData tls =
                request.getConnectionMetaData().getConnection().getEndPoint().getSslSessionData();
        X509Certificate @Nullable [] chain = tls == null ? null : tls.peerCertificates();
        if (chain == null || chain.length == 0) {
            return new Nginx(request).refusal(NONE, "client sent no required SSL certificate");
        }
        try {
            chain[0].checkValidity();
            chain[0].verify(certificates.root().getPublicKey());
        } catch (GeneralSecurityException bad) {
            return new Nginx(request)
                    .refusal(BAD, "client SSL certificate verify error: " + reason(chain[0]));
        }
        return Reply.text(200, "Welcome, " + chain[0].getSubjectX500Principal().getName() + ".\n")
                .with("Cache-Control", "no-store");
    }

    /** As OpenSSL numbers and words it. */
    private static String reason(X509Certificate shown) {
        boolean ownIssuer = shown.getIssuerX500Principal().equals(shown.getSubjectX500Principal());
        return ownIssuer ? "(18:self-signed certificate)" : "(7:certificate signature failure)";
    }
}
