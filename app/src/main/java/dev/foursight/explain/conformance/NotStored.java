package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.Digits;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** What speaks of one request is not for a cache to keep. */
final class NotStored extends OnStatus {

    NotStored() {
        super("not-stored", "J18", "MUST NOT", "RFC 6585 §3", 428, 429, 431);
    }

    /** Some caches put Age: 0 on what they only pass on. */
    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        Map<String, String> facts = Map.of("status", String.valueOf(response.status()));
        return response.fields()
                .first("Age")
                .filter(line -> Digits.only(line.value(), 15))
                .flatMap(line ->
                        line.value().matches("0+")
                                ? cannotTell(facts, reading.received(line))
                                : violates(facts, statusLine(reading), reading.received(line)));
    }
}
