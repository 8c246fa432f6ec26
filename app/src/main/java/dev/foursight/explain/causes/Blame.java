package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Kind;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** How surely a fault in the request is behind the answer. */
final class Blame {

    private Blame() {}

    /** Empty where the answer has nothing to do with the fault. */
    static Optional<Diagnosis> on(Reading reading, RequestCause cause, Diagnosis fault) {
        Optional<SignatureMatch> named = reading.signatureOf(cause.id());
        return confidence(reading, cause, fault, named)
                .map(fault::with)
                .map(found -> found.seen(reading.statusLine()))
                .map(found -> named.map(match -> name(found, match)).orElse(found));
    }

    private static Optional<Confidence> confidence(
            Reading reading, RequestCause cause, Diagnosis fault, Optional<SignatureMatch> named) {
        if (named.isPresent()) {
            return Optional.of(named.get().sureness());
        }
        if (cause.codes(fault).contains(reading.status())) {
            boolean other = reading.provesOther(cause.id()) || Stated.another(reading, cause.id());
            return Optional.of(other ? Confidence.POSSIBLE : Confidence.LIKELY);
        }
        if (fault.weight() >= Stage.IN_REQUEST_LINE
                && reading.exchange().outcome().is(Kind.UNPARSABLE)) {
            return Optional.of(Confidence.LIKELY);
        }
        return refusesWithoutReason(reading)
                ? Optional.of(silenced(reading, cause.codes(fault)))
                : waits(reading, cause.codes(fault));
    }

    // A server that cannot read the version may take the request for HTTP/0.9, whose answers
    // have no head.

    /** A filter answers 403 to what it dislikes; a parser may hang up without a word. */
    private static boolean refusesWithoutReason(Reading reading) {
        if (reading.response().isPresent()) {
            return reading.hasStatus(403);
        }
        Kind kind = reading.exchange().outcome().kind();
        return kind == Kind.CLOSED_SILENTLY || kind == Kind.RESET || kind == Kind.UNPARSABLE;
    }

    /**
     * Whoever hangs up on bytes that break the grammar has met the fault; size and patience differ
     * from server to server.
     */
    private static Confidence silenced(Reading reading, Set<Integer> codes) {
        return reading.exchange().outcome().is(Kind.CLOSED_SILENTLY)
                        && codes.contains(400)
                        && Collections.disjoint(codes, Set.of(408, 413, 414, 431))
                ? Confidence.LIKELY
                : Confidence.POSSIBLE;
    }

    /** A server that says nothing at all may wait for what the fault keeps from it. */
    private static Optional<Confidence> waits(Reading reading, Set<Integer> codes) {
        Exchange exchange = reading.exchange();
        if (!exchange.outcome().is(Kind.TIMED_OUT)
                || exchange.receivedBytes() > 0
                || !codes.contains(400)) {
            return Optional.empty();
        }
        return Optional.of(codes.contains(408) ? Confidence.LIKELY : Confidence.POSSIBLE);
    }

    /** The cause where only the server's page tells it: the request is not known or looks right. */
    static Optional<Diagnosis> told(Reading reading, String causeId) {
        return reading.signatureOf(causeId)
                .filter(match -> match.signature().isPage())
                .map(match ->
                        name(Diagnosis.of(match.sureness(), 50), match)
                                .as("told")
                                .fact("product", match.signature().product())
                                .fact("told", match.evidence().text())
                                .seen(reading.statusLine()));
    }

    static Diagnosis name(Diagnosis found, SignatureMatch match) {
        return found.seen(match.evidence()).meaning(match.signature().effectiveKey());
    }
}
