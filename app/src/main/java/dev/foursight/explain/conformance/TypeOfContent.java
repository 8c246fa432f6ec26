package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** Content says of what type it is, unless the sender does not know. */
final class TypeOfContent extends Rule {

    TypeOfContent() {
        super("content-type-of-content", "J28", "SHOULD", "RFC 9110 §8.3");
    }

    @Override
    public When when() {
        return When.has(Trait.CLIENT_ERROR);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (!response.isClientError() || response.contentBytes() == 0) {
            return Optional.empty();
        }
        return response.fields()
                .first("Content-Type")
                .map(line -> conforms(Map.of("value", line.value()), reading.received(line)))
                .orElseGet(() -> cannotTell(Map.of(), statusLine(reading)));
    }
}
