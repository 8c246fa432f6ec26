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

/** The other side, something on the way, or the request itself broke the connection off. */
final class ConnectionReset extends OnOutcome {

    ConnectionReset() {
        super("network.reset", "RFC 9293 §3.5.2", Kind.RESET, Kind.CONNECT_FAILED);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        if (outcome.is(Kind.CONNECT_FAILED) && !kind(outcome).equals("reset")) {
            return Optional.empty();
        }
        return Optional.of(
                Place.of(exchange)
                        .in(Diagnosis.of(Confidence.CERTAIN, 30))
                        .as(variant(exchange, outcome))
                        .fact("bytes", exchange.receivedBytes())
                        .fact("detail", told(outcome))
                        .seen(reading.outcome(shown(outcome))));
    }

    private static String variant(Exchange exchange, Outcome outcome) {
        Failure failure = outcome.failure();
        String kind = kind(outcome);
        if (kind.equals("by-client")) {
            return "by-client";
        }
        if (kind.equals("stream-reset")) {
            return "stream";
        }
        if (exchange.receivedBytes() > 0) {
            return "answering";
        }
        return failure != null && failure.phase() == Phase.WRITE ? "sending" : "";
    }

    private static String shown(Outcome outcome) {
        String detail = detail(outcome);
        return detail.isEmpty() ? "The connection was reset." : detail;
    }
}
