package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A problem document repeats the real status code. */
final class StatusInProblem extends Rule {

    private static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*(\\d{1,4})\\b");

    StatusInProblem() {
        super("status-in-problem", "J37", "MUST", "RFC 9457 §3.1.2");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        boolean problem =
                response.fields()
                        .value("Content-Type")
                        .filter(type ->
                                type.toLowerCase(Locale.ROOT)
                                        .startsWith("application/problem+json"))
                        .isPresent();
        if (!problem || response.fields().has("Content-Encoding")) {
            return Optional.empty();
        }
        int length = Math.min(response.content().length(), 65_536);
        List<String> told =
                STATUS.matcher(response.content().slice(0, length).latin1())
                        .results()
                        .map(match -> match.group(1))
                        .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String real = String.valueOf(response.status());
        Map<String, String> facts = Map.of("told", told.getFirst(), "real", real);
        if (told.contains(real)) {
            return conforms(facts, statusLine(reading));
        }
        return told.size() == 1
                ? violates(facts, statusLine(reading))
                : cannotTell(facts, statusLine(reading));
    }
}
