package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.Offered;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The error that a Bearer challenge tells comes with the status that belongs to it. */
final class BearerErrorStatus extends Rule {

    private static final Map<String, Integer> STATUS =
            Map.of("invalid_request", 400, "invalid_token", 401, "insufficient_scope", 403);

    BearerErrorStatus() {
        super("bearer-error-status", "J5", "SHOULD", "RFC 6750 §3.1");
    }

    @Override
    public When when() {
        return When.told("WWW-Authenticate").and(Trait.CLIENT_ERROR);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Optional<FieldLine> line =
                response.isClientError()
                        ? response.fields().first("WWW-Authenticate")
                        : Optional.empty();
        return line.flatMap(field ->
                Offered.in(reading).stream()
                        .filter(challenge -> challenge.isScheme("Bearer"))
                        .flatMap(challenge -> challenge.parameter("error").stream())
                        .filter(STATUS::containsKey)
                        .findFirst()
                        .flatMap(error -> {
                            int due = Objects.requireNonNull(STATUS.get(error));
                            Map<String, String> facts =
                                    Map.of(
                                            "error", error,
                                            "due", String.valueOf(due),
                                            "status", String.valueOf(response.status()));
                            return due == response.status()
                                    ? conforms(facts, reading.received(field))
                                    : violates(facts, statusLine(reading), reading.received(field));
                        }));
    }
}
