package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.HttpDates;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A server that has a clock dates its answers. */
final class DateInAnswer extends Rule {

    DateInAnswer() {
        super("date-in-answer", "J25", "MUST", "RFC 9110 §6.6.1");
    }

    @Override
    public When when() {
        return When.has(Trait.CLIENT_ERROR);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (!response.isClientError()) {
            return Optional.empty();
        }
        return response.fields()
                .first("Date")
                .map(line ->
                        HttpDates.isFixed(line.value())
                                ? conforms(Map.of(), reading.received(line))
                                : HttpDates.isObsolete(line.value())
                                        ? cannotTell(Map.of(), reading.received(line))
                                        : violates(
                                                Map.of("value", line.value()),
                                                reading.received(line)))
                .orElseGet(() -> cannotTell(Map.of(), statusLine(reading)));
    }
}
