package dev.foursight.formats;

import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import org.jspecify.annotations.Nullable;

/** Reads how an exchange ended; where the record does not say, from what it does say. */
final class OutcomeOfJson {

    private OutcomeOfJson() {}

    static Outcome read(JsonMembers json, Exchange exchange) {
        Kind told = json.one("outcome", Kind.values(), Kind::id);
        Kind kind = told == null ? inferred(json, exchange) : told;
        return new Outcome(kind, failure(json.object("failure"), kind));
    }

    private static Kind inferred(JsonMembers json, Exchange exchange) {
        if (exchange.response() != null) {
            return Kind.ANSWERED;
        }
        if (!exchange.received().isEmpty()) {
            return Kind.UNPARSABLE;
        }
        Ended ended = exchange.ended();
        return switch (ended) {
            case CLOSED_BY_SERVER -> Kind.CLOSED_SILENTLY;
            case RESET_BY_SERVER -> Kind.RESET;
            case DEADLINE -> Kind.TIMED_OUT;
            case null, default ->
                    throw new InvalidInput(
                            json.place()
                                    + ": nothing was received, and neither “outcome” nor “ended” says why. Add an “outcome”, for example \"closed-silently\" or \"timed-out\".");
        };
    }

    private static @Nullable Failure failure(@Nullable JsonMembers json, Kind kind) {
        if (json == null) {
            return null;
        }
        Phase told = json.one("phase", Phase.values(), Phase::id);
        return new Failure(
                json.text("kind", "unknown"),
                told == null ? usualPhase(kind) : told,
                json.text("detail", ""));
    }

    private static Phase usualPhase(Kind kind) {
        return switch (kind) {
            case CONNECT_FAILED -> Phase.CONNECT;
            case TLS_FAILED -> Phase.TLS;
            case TIMED_OUT -> Phase.TOTAL;
            default -> Phase.READ;
        };
    }
}
