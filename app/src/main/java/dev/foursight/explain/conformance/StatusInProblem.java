package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.answer.ErrorBody;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A problem document repeats the real status code. */
final class StatusInProblem extends Rule {

    private static final List<String> BETWEEN = List.of("Via", "Age", "X-Cache", "Proxy-Status");

    StatusInProblem() {
        super("status-in-problem", "J37", "MUST", "RFC 9457 §3.1.2");
    }

    /** Who stands in between may change the status line and keep the document. */
    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        return response.fields()
                .value("Content-Type")
                .filter(type ->
                        type.toLowerCase(Locale.ROOT).startsWith("application/problem+json"))
                .flatMap(type -> ErrorBody.of(reading))
                .filter(body -> body.problem() && body.status() >= 0)
                .flatMap(body -> {
                    Map<String, String> facts =
                            Map.of(
                                    "told", String.valueOf(body.status()),
                                    "real", String.valueOf(response.status()));
                    if (body.status() == response.status()) {
                        return conforms(facts, statusLine(reading));
                    }
                    Fields fields = response.fields();
                    return BETWEEN.stream().anyMatch(fields::has)
                            ? cannotTell(facts, statusLine(reading))
                            : violates(facts, statusLine(reading));
                });
    }
}
