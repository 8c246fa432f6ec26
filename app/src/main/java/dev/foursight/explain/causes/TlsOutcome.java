package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

/** A cause of TLS handshakes that failed, by the stable name of the failure. */
final class TlsOutcome extends OnOutcome {

    private final String kind;

    TlsOutcome(String id, String clause, String kind) {
        super(id, clause, Kind.TLS_FAILED);
        this.kind = kind;
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        return kind(outcome).equals(kind)
                ? Optional.of(
                        Place.of(exchange)
                                .in(Diagnosis.of(Confidence.CERTAIN, 60))
                                .fact("detail", Asked.shortened(detail(outcome)))
                                .seen(reading.outcome(detail(outcome))))
                : Optional.empty();
    }
}
