package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 401 carries at least one challenge. */
final class ChallengeIn401 extends Rule {

    ChallengeIn401() {
        super("www-authenticate-in-401", "J2", "MUST", "RFC 9110 §15.5.2");
    }

    @Override
    public When when() {
        return When.status(401);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (response.status() != 401) {
            return Optional.empty();
        }
        return response.fields()
                .first("WWW-Authenticate")
                .filter(line -> !line.value().isBlank())
                .map(line -> conforms(Map.of("value", line.value()), reading.received(line)))
                .orElseGet(() -> violates(Map.of(), statusLine(reading)));
    }
}
