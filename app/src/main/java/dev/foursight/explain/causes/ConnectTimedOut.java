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

/** Nobody answered the attempt to connect. */
final class ConnectTimedOut extends OnOutcome {

    ConnectTimedOut() {
        super("network.timed-out", "RFC 9293 §3.5", Kind.CONNECT_FAILED, Kind.TIMED_OUT);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        Failure failure = outcome.failure();
        if (failure == null) {
            return Optional.empty();
        }
        boolean connecting = failure.phase() == Phase.CONNECT || failure.phase() == Phase.RESOLVE;
        boolean timedOut = outcome.is(Kind.TIMED_OUT) || failure.kind().equals("timed-out");
        return connecting && timedOut
                ? Optional.of(
                        Place.of(exchange)
                                .in(Diagnosis.of(Confidence.CERTAIN, 60))
                                .as(failure.phase() == Phase.RESOLVE ? "resolving" : "")
                                .seen(reading.outcome(failure.detail())))
                : Optional.empty();
    }
}
