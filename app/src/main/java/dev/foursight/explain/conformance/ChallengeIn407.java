package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 407 carries at least one challenge. */
final class ChallengeIn407 extends Rule {

    ChallengeIn407() {
        super("proxy-authenticate-in-407", "J8", "MUST", "RFC 9110 §15.5.8");
    }

    @Override
    public When when() {
        return When.status(407);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (response.status() != 407) {
            return Optional.empty();
        }
        return response.fields()
                .first("Proxy-Authenticate")
                .filter(line -> !line.value().isBlank())
                .map(line -> conforms(Map.of("value", line.value()), reading.received(line)))
                .orElseGet(() -> violates(Map.of(), statusLine(reading)));
    }
}
