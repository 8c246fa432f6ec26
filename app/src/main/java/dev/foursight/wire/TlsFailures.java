package dev.foursight.wire;

import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Names what keeps a TLS handshake from succeeding. */
public final class TlsFailures {

    private static final Pattern ALERT = Pattern.compile("Received fatal alert: (\\w+)");

    private TlsFailures() {}

    public static Outcome of(IOException failure, Endpoint endpoint) {
        return failed(failure, Phase.TLS, endpoint);
    }

    /** The alert the peer sent, for example {@code handshake_failure}, or null if it sent none. */
    public static @Nullable String alert(IOException failure) {
        return causes(failure)
                .map(cause -> ALERT.matcher(message(cause)))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }

    public static Outcome alertOutcome(String alert, Phase phase) {
        return Outcome.failed(Kind.TLS_FAILED, "alert", phase, alert);
    }

    private static Outcome failed(IOException failure, Phase phase, Endpoint endpoint) {
        String alert = alert(failure);
        if (alert != null) {
            return alertOutcome(alert, phase);
        }
        for (Throwable cause : causes(failure).toList()) {
            Outcome named = named(cause, phase, endpoint);
            if (named != null) {
                return named;
            }
        }
        if (failure instanceof SSLException) {
            return tls("handshake", phase, "The two sides did not agree in the TLS handshake.");
        }
        return tls("closed", phase, "The connection broke during the TLS handshake.");
    }

    private static @Nullable Outcome named(Throwable cause, Phase phase, Endpoint endpoint) {
        String message = message(cause);
        if (message.contains("Unsupported or unrecognized SSL message")) {
            return tls(
                    "plain-on-tls",
                    phase,
                    "Port " + endpoint.port() + " answered in clear text, not in TLS.");
        }
        if (isExpired(cause)) {
            return tls("certificate-expired", phase, "The server's certificate has expired.");
        }
        if (cause instanceof CertificateNotYetValidException) {
            return tls(
                    "certificate-not-yet-valid",
                    phase,
                    "The server's certificate is not valid yet.");
        }
        if (isWrongHost(cause, message)) {
            return tls(
                    "certificate-wrong-host",
                    phase,
                    "The server's certificate is not for “" + endpoint.host() + "”.");
        }
        if (cause instanceof EOFException || message.contains("terminated the handshake")) {
            return tls("closed", phase, "The peer closed the connection during the TLS handshake.");
        }
        if (cause instanceof SocketException) {
            return tls("closed", phase, "The peer broke the connection during the TLS handshake.");
        }
        if (message.contains("unable to find valid certification path")
                || message.contains("path building failed")) {
            return tls(
                    "certificate-untrusted",
                    phase,
                    "No trusted authority vouches for the server's certificate.");
        }
        return null;
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

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, each -> each == null ? null : each.getCause())
                .limit(16)
                .map(Objects::requireNonNull);
    }

    private static String message(Throwable cause) {
        return Objects.requireNonNullElse(cause.getMessage(), "");
    }

    private static Outcome tls(String kind, Phase phase, String detail) {
        return Outcome.failed(Kind.TLS_FAILED, kind, phase, detail);
    }
}
