package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import java.util.Optional;

/** The connection stands, and nothing comes over it. */
final class NoAnswer extends OnOutcome {

    NoAnswer() {
        super("timing.no-answer", "RFC 9112 §9.5", Kind.TIMED_OUT);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        Failure failure = outcome.failure();
        Phase phase = failure == null ? Phase.FIRST_BYTE : failure.phase();
        if (phase == Phase.RESOLVE || phase == Phase.CONNECT || phase == Phase.TLS) {
            return Optional.empty();
        }
        Diagnosis found =
                Diagnosis.of(Confidence.CERTAIN, 40)
                        .as(variant(exchange, phase))
                        .fact("bytes", exchange.receivedBytes())
                        .seen(reading.outcome("No complete answer before the deadline."));
        return Optional.of(
                Place.of(exchange)
                        .in(RequestEnd.of(exchange).remedy().map(found::mend).orElse(found)));
    }

    private static String variant(Exchange exchange, Phase phase) {
        if (phase == Phase.WRITE) {
            return "not-read";
        }
        if (exchange.receivedBytes() > 0) {
            return "stalled";
        }
        return RequestEnd.of(exchange) == RequestEnd.COMPLETE ? "" : "incomplete";
    }
}
