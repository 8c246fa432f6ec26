package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** Who says close, closes. */
final class ClosesAsAnnounced extends Rule {

    ClosesAsAnnounced() {
        super("closes-as-announced", "J40", "MUST", "RFC 9112 §9.6");
    }

    @Override
    public When when() {
        return When.told("Connection");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        return response.from() >= 0 && Listed.has(response.fields(), "Connection", "close")
                ? response.fields()
                        .first("Connection")
                        .flatMap(line -> Closing.judge(reading, response, reading.received(line)))
                : Optional.empty();
    }
}
