package dev.foursight.wire;

import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.wire.Guard.Cut;

/** What a cut by the guard means for the outcome. */
public final class Cuts {

    public static final Outcome CANCELLED = new Outcome(Kind.CANCELLED, null);

    private Cuts() {}

    public static WireFailure cancelled() {
        return new WireFailure(CANCELLED);
    }

    public static WireFailure whileUnconnected(Guard guard, Endpoint endpoint, Phase phase) {
        return guard.cut() == Cut.CANCELLED
                ? cancelled()
                : new WireFailure(ConnectFailures.timedOut(endpoint, phase));
    }

    public static WireFailure whileConnected(Guard guard, Phase phase) {
        return guard.cut() == Cut.CANCELLED ? cancelled() : new WireFailure(timedOut(phase));
    }

    public static Outcome timedOut(Phase phase) {
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
