package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 415 to PATCH says which patches would do. */
final class PatchTypesIn415 extends OnStatus {

    PatchTypesIn415() {
        super("accept-patch-in-415", "R64", "SHOULD", "RFC 5789 §2.2", 415);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        if (!method(reading).equals("PATCH")) {
            return Optional.empty();
        }
        Fields asked = reading.request().orElseThrow().fields();
        boolean coded = !asked.whole() || asked.has("Content-Encoding");
        return response.fields()
                .first("Accept-Patch")
                .map(line ->
                        conforms(
                                Map.of("value", Grammar.brief(line.value())),
                                reading.received(line)))
                .orElseGet(() ->
                        coded
                                ? cannotTell(Map.of(), statusLine(reading))
                                : violates(Map.of(), statusLine(reading)));
    }
}
