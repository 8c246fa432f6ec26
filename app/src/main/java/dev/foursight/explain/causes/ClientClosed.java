package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

/** A server's log says that the client left before the answer: nginx's 499, AWS's 460. */
final class ClientClosed extends OnOutcome {

    /** The failure's name where the client was somebody else. */
    static final String KIND = "left";

    ClientClosed() {
        super("timing.client-closed", "RFC 9112 §9.5", Kind.CANCELLED);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        return kind(outcome).equals(KIND)
                ? Optional.of(
                        Diagnosis.of(Confidence.CERTAIN, 50).seen(reading.outcome(detail(outcome))))
                : Optional.empty();
    }
}
