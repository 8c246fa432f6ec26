package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.answer.HttpDates;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** Retry-After is a number of seconds or a date. */
final class RetryAfterForm extends Rule {

    RetryAfterForm() {
        super("retry-after-form", "J15", "MUST NOT", "RFC 9110 §10.2.3");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Retry-After")
                .flatMap(line -> {
                    Map<String, String> value = Map.of("value", line.value());
                    if (line.value().matches("\\d+") || HttpDates.isFixed(line.value())) {
                        return conforms(value, reading.received(line));
                    }
                    return HttpDates.isObsolete(line.value())
                            ? cannotTell(value, reading.received(line))
                            : violates(value, reading.received(line));
                });
    }
}
