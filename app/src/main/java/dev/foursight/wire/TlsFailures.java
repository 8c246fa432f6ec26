package dev.foursight.wire;

import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Names what keeps a TLS handshake from succeeding. */
public final class TlsFailures {

    private static final Pattern ALERT = Pattern.compile("Received fatal alert: (\\w+)");

    private TlsFailures() {}

    public static Outcome of(IOException failure, Endpoint endpoint, TlsSetup setup) {
        String alert = alert(failure);
        if (alert != null) {
            return alertOutcome(alert, Phase.TLS);
        }
        for (Throwable cause : causes(failure).toList()) {
            Outcome named = named(cause, endpoint, setup.chain());
            if (named != null) {
                return named;
            }
        }
        return failure instanceof SSLException
                ? tls("handshake", "The two sides did not agree in the TLS handshake.")
                : tls("closed", "The connection broke during the TLS handshake.");
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

    private static @Nullable Outcome named(
            Throwable cause, Endpoint endpoint, List<X509Certificate> chain) {
        String message = message(cause);
        if (message.contains("Unsupported or unrecognized SSL message")) {
            return tls(
                    "plain-on-tls",
                    "Port " + endpoint.port() + " answered in clear text, not in TLS.");
        }
        if (isVersion(message)) {
            return tls(
                    "no-common-version",
                    "The server takes none of the TLS versions that were offered.");
        }
        Outcome ofCertificate = CertificateFailures.named(cause, message, endpoint, chain);
        if (ofCertificate != null) {
            return ofCertificate;
        }
        if (cause instanceof EOFException || message.contains("terminated the handshake")) {
            return tls("closed", "The peer closed the connection during the TLS handshake.");
        }
        return cause instanceof SocketException
                ? tls("closed", "The peer broke the connection during the TLS handshake.")
                : null;
    }

    private static boolean isVersion(String message) {
        return message.contains("is not accepted by client preferences")
                || message.contains("No appropriate protocol");
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

    private static Outcome tls(String kind, String detail) {
        return Outcome.failed(Kind.TLS_FAILED, kind, Phase.TLS, detail);
    }
}
