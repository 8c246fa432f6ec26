package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.answer.CacheHit;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** Some 4xx may come from a cache, and be older than what they speak of. */
final class FromCache extends OnStatus {

    FromCache() {
        super("refusal-from-cache", "J32", "MAY", "RFC 9110 §15.1", 404, 405, 410, 414, 451);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return CacheHit.of(response.fields())
                .flatMap(line ->
                        cannotTell(
                                Map.of(
                                        "field",
                                        line.name().strip(),
                                        "value",
                                        Grammar.brief(line.value())),
                                reading.received(line)));
    }
}
