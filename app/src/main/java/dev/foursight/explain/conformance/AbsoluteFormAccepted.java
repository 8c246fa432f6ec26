package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** A target may be a whole URL. */
final class AbsoluteFormAccepted extends OnFault {

    AbsoluteFormAccepted() {
        super("absolute-form-accepted", "R20", "MUST", "RFC 9112 §3.2.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_TARGET);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.hasThreeParts() && isUrl(sent.target())
                ? Optional.of(sent.targetAt())
                : Optional.empty();
    }

    private static boolean isUrl(String target) {
        return target.regionMatches(true, 0, "http://", 0, 7)
                || target.regionMatches(true, 0, "https://", 0, 8);
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(
                response.status() < 500 && !List.of(400, 421).contains(response.status()));
    }
}
