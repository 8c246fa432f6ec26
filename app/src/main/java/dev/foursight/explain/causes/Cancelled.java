package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

/** The exchange was stopped on this side. */
final class Cancelled extends OnOutcome {

    Cancelled() {
        super("timing.cancelled", "RFC 9112 §9.5", Kind.CANCELLED);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        if (kind(outcome).equals(ClientClosed.KIND)) {
            return Optional.empty();
        }
        if (outcome.isContentUnreadable()) {
            return Optional.of(
                    Diagnosis.of(Confidence.CERTAIN, 50)
                            .as("content")
                            .fact("why", detail(outcome))
                            .seen(reading.outcome("The content could not be read to its end.")));
        }
        if (kind(outcome).equals("record-ends")) {
            return Optional.of(
                    Diagnosis.of(Confidence.POSSIBLE, 50)
                            .as("record")
                            .seen(reading.outcome("The record ends before an answer.")));
        }
        return Optional.of(
                Diagnosis.of(Confidence.CERTAIN, 50)
                        .seen(reading.outcome("Stopped on this side before an answer came.")));
    }
}
