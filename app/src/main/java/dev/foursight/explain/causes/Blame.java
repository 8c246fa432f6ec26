package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

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
            return Optional.of(
                    reading.provesOther(cause.id()) ? Confidence.POSSIBLE : Confidence.LIKELY);
        }
        if (fault.weight() >= Stage.IN_REQUEST_LINE
                && reading.exchange().outcome().is(Kind.UNPARSABLE)) {
            return Optional.of(Confidence.LIKELY);
        }
        return refusesWithoutReason(reading) ? Optional.of(Confidence.POSSIBLE) : Optional.empty();
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
