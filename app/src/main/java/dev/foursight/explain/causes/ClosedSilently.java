package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

/** The server closed the connection and said nothing. */
final class ClosedSilently extends OnOutcome {

    ClosedSilently() {
        super("server.closed-silently", "RFC 9112 §9.5", Kind.CLOSED_SILENTLY);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        boolean whole = RequestEnd.of(exchange) == RequestEnd.COMPLETE;
        boolean cutOff = !whole && RequestTimeout.halfClosed(exchange);
        Diagnosis found =
                Diagnosis.of(whole || cutOff ? Confidence.LIKELY : Confidence.POSSIBLE, 20)
                        .as(cutOff ? "cut-off" : whole ? "" : "incomplete")
                        .seen(reading.outcome("The server closed the connection without a byte."));
        return Optional.of(Place.of(exchange).in(found));
    }
}
