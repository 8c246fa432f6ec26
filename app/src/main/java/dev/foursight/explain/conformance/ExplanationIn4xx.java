package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A refusal says why, and whether for good. */
final class ExplanationIn4xx extends Rule {

    ExplanationIn4xx() {
        super("explanation-in-4xx", "J1", "SHOULD", "RFC 9110 §15.5");
    }

    @Override
    public When when() {
        return When.has(Trait.CLIENT_ERROR);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (!response.isClientError() || isHead(reading)) {
            return Optional.empty();
        }
        return Content.isMissing(reading, response)
                ? violates(Map.of(), statusLine(reading))
                : cannotTell(Map.of(), statusLine(reading));
    }
}
