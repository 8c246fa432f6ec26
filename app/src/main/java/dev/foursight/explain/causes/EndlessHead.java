package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

/** The answer's header section grew past what any server means. */
final class EndlessHead extends OnOutcome {

    EndlessHead() {
        super("answer.head-too-large", "RFC 9112 §2.3", Kind.UNPARSABLE);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        return kind(outcome).equals("head-too-large")
                ? Optional.of(
                        Place.of(exchange)
                                .in(Diagnosis.of(Confidence.CERTAIN, 60))
                                .fact("bytes", exchange.receivedBytes())
                                .seen(reading.outcome(detail(outcome))))
                : Optional.empty();
    }
}
