package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 426 names the protocols that would do. */
final class UpgradeIn426 extends Rule {

    UpgradeIn426() {
        super("upgrade-in-426", "J12", "MUST", "RFC 9110 §15.5.22");
    }

    @Override
    public When when() {
        return When.status(426);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (response.status() != 426) {
            return Optional.empty();
        }
        return response.fields()
                .first("Upgrade")
                .filter(line -> !line.value().isBlank())
                .map(line -> conforms(Map.of("value", line.value()), reading.received(line)))
                .orElseGet(() -> violates(Map.of(), statusLine(reading)));
    }
}
