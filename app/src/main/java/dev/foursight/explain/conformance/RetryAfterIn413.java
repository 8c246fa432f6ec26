package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 413 that will pass says when. */
final class RetryAfterIn413 extends OnStatus {

    RetryAfterIn413() {
        super("retry-after-in-413", "J13", "SHOULD", "RFC 9110 §15.5.14", 413);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Retry-After")
                .map(line ->
                        conforms(
                                Map.of("value", Grammar.brief(line.value())),
                                reading.received(line)))
                .orElseGet(() -> cannotTell(Map.of(), statusLine(reading)));
    }
}
