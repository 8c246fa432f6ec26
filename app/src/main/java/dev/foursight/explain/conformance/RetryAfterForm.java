package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.HttpDates;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.Digits;
import dev.foursight.http.ParsedResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Retry-After is a number of seconds or a date. */
final class RetryAfterForm extends Rule {

    RetryAfterForm() {
        super("retry-after-form", "J15", "MUST NOT", "RFC 9110 §10.2.3");
    }

    @Override
    public When when() {
        return When.told("Retry-After");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Retry-After")
                .flatMap(line -> {
                    Map<String, String> value = Map.of("value", Grammar.brief(line.value()));
                    if (!Digits.only(line.value()) && HttpDates.parse(line.value()).isEmpty()) {
                        return violates(value, reading.received(line));
                    }
                    return HttpDates.isObsolete(line.value()) || isPast(response, line.value())
                            ? cannotTell(value, reading.received(line))
                            : conforms(value, reading.received(line));
                });
    }

    private static boolean isPast(ParsedResponse response, String value) {
        Optional<Instant> now = response.fields().value("Date").flatMap(HttpDates::parse);
        return HttpDates.parse(value).flatMap(due -> now.map(due::isBefore)).orElse(false);
    }
}
