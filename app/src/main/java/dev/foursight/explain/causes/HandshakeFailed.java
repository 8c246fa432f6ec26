package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Client and server did not agree on TLS. */
final class HandshakeFailed extends OnOutcome {

    private static final List<String> TOLD =
            List.of(
                    "protocol_version",
                    "no_application_protocol",
                    "unrecognized_name",
                    "handshake_failure",
                    "internal_error");

    HandshakeFailed() {
        super("tls.handshake-failed", "RFC 8446 §6.2", Kind.TLS_FAILED, Kind.TIMED_OUT);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        Failure failure = outcome.failure();
        boolean late = outcome.is(Kind.TIMED_OUT);
        if (kind(outcome).equals("plain-on-tls")
                || kind(outcome).startsWith("certificate-")
                || (late && (failure == null || failure.phase() != Phase.TLS))
                || ClientCertificate.alert(outcome).isPresent()) {
            return Optional.empty();
        }
        String detail = detail(outcome).toLowerCase(Locale.ROOT);
        String variant =
                TOLD.stream()
                        .filter(detail::contains)
                        .findFirst()
                        .orElse(
                                switch (kind(outcome)) {
                                    case "closed" -> "closed";
                                    case "handshake" -> "handshake-failure";
                                    case "no-common-version" -> "protocol-version";
                                    case "h2-not-offered" -> "h2-not-offered";
                                    default -> "";
                                });
        return Optional.of(
                Place.of(exchange)
                        .in(Diagnosis.of(Confidence.CERTAIN, 40))
                        .as(late ? "timed-out" : variant.replace('_', '-'))
                        .fact("detail", told(outcome))
                        .seen(reading.outcome(detail(outcome))));
    }
}
