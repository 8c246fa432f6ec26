package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 405 says which methods the target allows; an empty list says none (§10.2.1). */
final class AllowIn405 extends Rule {

    AllowIn405() {
        super("allow-in-405", "J6", "MUST", "RFC 9110 §15.5.6");
    }

    @Override
    public When when() {
        return When.status(405);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (response.status() != 405) {
            return Optional.empty();
        }
        return response.fields()
                .first("Allow")
                .map(line -> conforms(Map.of("value", line.value()), reading.received(line)))
                .orElseGet(() -> violates(Map.of(), statusLine(reading)));
    }
}
