package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

/** The proxy that was to be gone through cannot be reached, or opens no way to the server. */
final class ProxyFailed extends OnOutcome {

    ProxyFailed() {
        super("network.proxy", "RFC 1928 §6", Kind.CONNECT_FAILED);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        String kind = kind(outcome);
        if (!kind.startsWith("proxy-")) {
            return Optional.empty();
        }
        return Optional.of(
                Place.of(exchange)
                        .in(Diagnosis.of(Confidence.CERTAIN, 60))
                        .as(variant(kind))
                        .fact("detail", told(outcome))
                        .seen(reading.outcome(detail(outcome))));
    }

    /** Whom to turn to: the login, the rules of the proxy, the server behind it, or the proxy. */
    private static String variant(String kind) {
        return switch (kind) {
            case "proxy-login-wanted", "proxy-login-refused" -> "login";
            case "proxy-forbids" -> "forbids";
            case "proxy-no-way", "proxy-origin-refused", "proxy-gave-up", "proxy-incapable" ->
                    "behind";
            case "proxy-not-http", "proxy-not-socks", "proxy-plain-on-tls" -> "kind";
            default -> "";
        };
    }
}
