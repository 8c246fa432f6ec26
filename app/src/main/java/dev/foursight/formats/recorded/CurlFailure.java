package dev.foursight.formats.recorded;

import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names the failure that curl reports in its notes. */
final class CurlFailure {

    /** The first of these that a note contains names the failure. */
    private enum Known {
        UNKNOWN_HOST("could not resolve (?:host|proxy)", Kind.CONNECT_FAILED, Phase.RESOLVE),
        REFUSED("connection refused", Kind.CONNECT_FAILED, Phase.CONNECT),
        NO_ROUTE("no route to host", Kind.CONNECT_FAILED, Phase.CONNECT),
        UNREACHABLE("network is unreachable", Kind.CONNECT_FAILED, Phase.CONNECT),
        TIMED_OUT(
                "(?:connection|connect|resolving) timed out|failed to connect .* timeout",
                Kind.CONNECT_FAILED,
                Phase.CONNECT),
        CERTIFICATE_EXPIRED("certificate has expired", Kind.TLS_FAILED, Phase.TLS),
        CERTIFICATE_NOT_YET_VALID("certificate is not yet valid", Kind.TLS_FAILED, Phase.TLS),
        CERTIFICATE_SELF_SIGNED("problem: self[- ]signed certificate$", Kind.TLS_FAILED, Phase.TLS),
        CERTIFICATE_WRONG_HOST(
                "no alternative certificate subject name matches|certificate subject name .* does not match",
                Kind.TLS_FAILED,
                Phase.TLS),
        CERTIFICATE_UNTRUSTED(
                "unable to get local issuer certificate|self[- ]signed certificate in certificate chain|problem: .*certificate",
                Kind.TLS_FAILED,
                Phase.TLS),
        PLAIN_ON_TLS(
                "wrong version number|packet length too long|get_record:unknown protocol|server_hello:unknown protocol|:http request",
                Kind.TLS_FAILED,
                Phase.TLS),
        HANDSHAKE(
                "ssl(?:_connect| connect error|_error_|.*alert|.*wrong version)",
                Kind.TLS_FAILED,
                Phase.TLS),
        CLOSED("empty reply from server", Kind.CLOSED_SILENTLY, Phase.FIRST_BYTE),
        RESET(
                "connection reset by peer|connection was reset|http/[23] stream \\d+ was (?:not closed cleanly|reset)",
                Kind.RESET,
                Phase.FIRST_BYTE),
        NO_ANSWER("operation timed out|timed out after", Kind.TIMED_OUT, Phase.FIRST_BYTE),
        NOT_HTTP(
                "received http/0\\.9|unsupported http|weird server reply",
                Kind.UNPARSABLE,
                Phase.READ);

        private final Pattern words;
        private final Kind outcome;
        private final Phase phase;

        Known(String words, Kind outcome, Phase phase) {
            this.words = Pattern.compile(words);
            this.outcome = outcome;
            this.phase = phase;
        }

        private Outcome outcome(String note) {
            String kind = name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Outcome.failed(outcome, kind, phase, note);
        }
    }

    private CurlFailure() {}

    /** The last failure that the notes tell of. */
    static Optional<Outcome> of(List<String> notes) {
        return notes.reversed().stream()
                .filter(note -> !note.contains("continuing anyway"))
                .flatMap(note -> of(note).stream())
                .findFirst();
    }

    private static Optional<Outcome> of(String note) {
        String words = note.strip().toLowerCase(Locale.ROOT);
        for (Known known : Known.values()) {
            if (known.words.matcher(words).find()) {
                return Optional.of(known.outcome(note.strip()));
            }
        }
        return Optional.empty();
    }
}
