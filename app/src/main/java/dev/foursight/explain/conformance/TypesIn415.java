package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A 415 may say which types would do. */
final class TypesIn415 extends OnStatus {

    TypesIn415() {
        super("types-in-415", "J22", "MAY", "RFC 9110 §15.5.16", 415);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return List.of("Accept", "Accept-Post", "Accept-Patch", "Accept-Encoding").stream()
                .flatMap(name -> response.fields().first(name).stream())
                .findFirst()
                .map(line ->
                        conforms(
                                Map.of(
                                        "field",
                                        line.name().strip(),
                                        "value",
                                        Grammar.brief(line.value())),
                                reading.received(line)))
                .orElseGet(() -> cannotTell(Map.of(), statusLine(reading)));
    }
}
