package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 451 names who blocks. */
final class BlockedByIn451 extends Rule {

    BlockedByIn451() {
        super("blocked-by-in-451", "J24", "SHOULD", "RFC 7725 §4");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (response.status() != 451 || response.fields().has("X-MS-Location")) {
            return Optional.empty();
        }
        return response.fields().all("Link").stream()
                .filter(line ->
                        line.value().matches("(?i).*\\brel\\s*=\\s*\"?[^\",;]*\\bblocked-by\\b.*"))
                .findFirst()
                .map(line -> conforms(Map.of("value", line.value()), reading.received(line)))
                .orElseGet(() -> violates(Map.of(), statusLine(reading)));
    }
}
