package dev.foursight.wire;

import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Names what is wrong with a server's certificate in the eyes of the JDK. */
final class CertificateFailures {

    private CertificateFailures() {}

    /** Null where the exception is not about the certificate. */
    static @Nullable Outcome named(
            Throwable cause, String message, Endpoint endpoint, List<X509Certificate> chain) {
        if (isExpired(cause)) {
            return tls("certificate-expired", "The server's certificate has expired.");
        }
        if (cause instanceof CertificateNotYetValidException) {
            return tls("certificate-not-yet-valid", "The server's certificate is not valid yet.");
        }
        if (isWrongHost(cause, message)) {
            return tls(
                    "certificate-wrong-host",
                    "The server's certificate is not for “" + endpoint.host() + "”.");
        }
        if (message.equals(TheseCertificates.OTHER)) {
            return tls(
                    "certificate-not-pinned",
                    "The server showed another certificate than the one that was pinned.");
        }
        if (message.toLowerCase(Locale.ROOT).contains("algorithm constraints")) {
            return tls(
                    "certificate-weak",
                    "The server's certificate uses an algorithm or key that is too weak to be believed.");
        }
        return message.contains("unable to find valid certification path")
                        || message.contains("path building failed")
                        || isSignedByAnother(cause, message)
                ? untrusted(chain)
                : null;
    }

    private static Outcome untrusted(List<X509Certificate> chain) {
        return chain.size() == 1 && CertificateFacts.isSelfSigned(chain.getFirst())
                ? tls(
                        "certificate-self-signed",
                        "The server's certificate is signed by nobody but itself.")
                : tls(
                        "certificate-untrusted",
                        "No trusted authority vouches for the server's certificate.");
    }

    /** Its authority has the name of a trusted one and another key. */
    private static boolean isSignedByAnother(Throwable cause, String message) {
        return message.contains("does not chain with any of the trust anchors")
                || (cause instanceof CertPathValidatorException path
                        && path.getReason() == BasicReason.INVALID_SIGNATURE);
    }

    private static boolean isExpired(Throwable cause) {
        return cause instanceof CertificateExpiredException
                || (cause instanceof CertPathValidatorException path
                        && path.getReason() == BasicReason.EXPIRED);
    }

    private static boolean isWrongHost(Throwable cause, String message) {
        return cause instanceof SSLPeerUnverifiedException
                || (cause instanceof CertificateException
                        && (message.startsWith("No subject alternative")
                                || message.startsWith("No name matching")));
    }

    private static Outcome tls(String kind, String detail) {
        return Outcome.failed(Kind.TLS_FAILED, kind, Phase.TLS, detail);
    }
}
