package dev.foursight.formats.recorded;

import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import java.util.Locale;

/** Names the failure that a browser writes into a HAR for an exchange without an answer. */
final class HarFailure {

    private HarFailure() {}

    /**
     * @param error such as {@code net::ERR_CONNECTION_REFUSED} or {@code NS_ERROR_UNKNOWN_HOST};
     *     empty where the record has none
     */
    static Outcome of(String error) {
        String name = error.toUpperCase(Locale.ROOT);
        if (has(name, "NAME_NOT_RESOLVED", "UNKNOWN_HOST")) {
            return Outcome.failed(Kind.CONNECT_FAILED, "unknown-host", Phase.RESOLVE, error);
        }
        if (has(name, "CONNECTION_REFUSED")) {
            return Outcome.failed(Kind.CONNECT_FAILED, "refused", Phase.CONNECT, error);
        }
        if (has(name, "ADDRESS_UNREACHABLE", "INTERNET_DISCONNECTED")) {
            return Outcome.failed(Kind.CONNECT_FAILED, "unreachable", Phase.CONNECT, error);
        }
        if (has(name, "CONNECTION_RESET", "NET_RESET")) {
            return Outcome.failed(Kind.RESET, "reset", Phase.FIRST_BYTE, error);
        }
        if (has(name, "EMPTY_RESPONSE", "CONNECTION_CLOSED")) {
            return Outcome.failed(Kind.CLOSED_SILENTLY, "closed", Phase.FIRST_BYTE, error);
        }
        if (has(name, "CONNECTION_TIMED_OUT", "NET_TIMEOUT")) {
            return Outcome.failed(Kind.CONNECT_FAILED, "timed-out", Phase.CONNECT, error);
        }
        if (has(name, "TIMED_OUT")) {
            return Outcome.failed(Kind.TIMED_OUT, "no-answer", Phase.FIRST_BYTE, error);
        }
        if (has(name, "CERT_DATE_INVALID")) {
            return Outcome.failed(Kind.TLS_FAILED, "certificate-date-invalid", Phase.TLS, error);
        }
        if (has(name, "EXPIRED_CERTIFICATE")) {
            return Outcome.failed(Kind.TLS_FAILED, "certificate-expired", Phase.TLS, error);
        }
        if (has(name, "CERT_COMMON_NAME_INVALID", "BAD_CERT_DOMAIN")) {
            return Outcome.failed(Kind.TLS_FAILED, "certificate-wrong-host", Phase.TLS, error);
        }
        if (has(name, "CERT_AUTHORITY_INVALID", "UNKNOWN_ISSUER")) {
            return Outcome.failed(Kind.TLS_FAILED, "certificate-untrusted", Phase.TLS, error);
        }
        if (has(name, "ERR_SSL", "SSL_ERROR")) {
            return Outcome.failed(Kind.TLS_FAILED, "handshake", Phase.TLS, error);
        }
        return Outcome.failed(
                Kind.CANCELLED,
                "not-recorded",
                Phase.READ,
                error.isEmpty()
                        ? "The record has no answer and does not say why: the browser blocked or cancelled the request, or kept no record of the answer."
                        : error);
    }

    private static boolean has(String name, String... parts) {
        for (String part : parts) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
