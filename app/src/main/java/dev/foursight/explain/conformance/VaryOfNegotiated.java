package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** An answer that depends on request fields tells caches which. */
final class VaryOfNegotiated extends OnStatus {

    VaryOfNegotiated() {
        super("vary-in-406", "J39", "SHOULD", "RFC 9110 §12.5.5", 406);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Vary")
                .map(line ->
                        conforms(
                                Map.of("value", Grammar.brief(line.value())),
                                reading.received(line)))
                .orElseGet(() -> cannotTell(Map.of(), statusLine(reading)));
    }
}
