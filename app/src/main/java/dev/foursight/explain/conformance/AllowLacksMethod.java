package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is refused with 405 is not listed as allowed. */
final class AllowLacksMethod extends OnStatus {

    AllowLacksMethod() {
        super("refused-method-not-in-allow", "J7", "MAY", "RFC 9110 §15.5.6", 405);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        String method = method(reading);
        return response.fields()
                .first("Allow")
                .filter(line -> !method.isEmpty())
                .flatMap(line -> {
                    Map<String, String> facts = Map.of("method", Grammar.brief(method));
                    return List.of(response.fields().combined("Allow").split("\\s*,\\s*", -1))
                                    .contains(method)
                            ? cannotTell(facts, reading.received(line), statusLine(reading))
                            : conforms(facts, reading.received(line));
                });
    }
}
