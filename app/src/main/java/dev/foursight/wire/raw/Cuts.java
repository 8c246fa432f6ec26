package dev.foursight.wire.raw;

import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.wire.ConnectFailures;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Guard.Cut;
import dev.foursight.wire.WireFailure;

/** What a cut by the guard means for the outcome. */
final class Cuts {

    static final Outcome CANCELLED = new Outcome(Kind.CANCELLED, null);

    private Cuts() {}

    static WireFailure cancelled() {
        return new WireFailure(CANCELLED);
    }

    static WireFailure whileUnconnected(Guard guard, Endpoint endpoint, Phase phase) {
        return guard.cut() == Cut.CANCELLED
                ? cancelled()
                : new WireFailure(ConnectFailures.timedOut(endpoint, phase));
    }

    static WireFailure whileConnected(Guard guard, Phase phase) {
        return guard.cut() == Cut.CANCELLED ? cancelled() : new WireFailure(timedOut(phase));
    }

    static Outcome timedOut(Phase phase) {
        return Outcome.failed(
                Kind.TIMED_OUT,
                "timed-out",
                phase,
                switch (phase) {
                    case TLS -> "The TLS handshake was not done in time.";
                    case WRITE -> "The peer did not take the request in time.";
                    case FIRST_BYTE -> "No byte of an answer came in time.";
                    case READ -> "The answer stopped coming before its end.";
                    default -> "The exchange as a whole took too long.";
                });
    }
}
