package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** Too many requests came in too short a time. */
final class RateLimited extends OnStatus {

    private static final List<String> REMAINING =
            List.of("X-RateLimit-Remaining", "RateLimit-Remaining", "X-Rate-Limit-Remaining");

    RateLimited() {
        super("rate.limited", "RFC 6585 §4", 403, 420, 429);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> used =
                REMAINING.stream()
                        .flatMap(name -> response.fields().first(name).stream())
                        .filter(line -> line.value().strip().equals("0"))
                        .findFirst();
        boolean sure = response.status() == 429;
        if (!sure && used.isEmpty() && response.status() == 403) {
            return Optional.empty();
        }
        Optional<FieldLine> wait =
                response.fields()
                        .first("Retry-After")
                        .filter(it -> !it.value().isBlank())
                        .or(() ->
                                response.fields()
                                        .first("RateLimit-Reset")
                                        .filter(RateLimited::isSeconds));
        boolean seconds = wait.filter(RateLimited::isSeconds).isPresent();
        return Optional.of(
                Diagnosis.of(sure ? Confidence.CERTAIN : Confidence.LIKELY, 60)
                        .as(wait.isEmpty() ? "" : seconds ? "seconds" : "date")
                        .fact("wait", wait.map(FieldLine::value).orElse(""))
                        .seen(reading.statusLine())
                        .seen(wait.map(reading::received))
                        .seen(used.map(reading::received)));
    }

    /** Up to nine digits: more are a point in time, which some servers send instead. */
    private static boolean isSeconds(FieldLine line) {
        return line.value().matches("\\d{1,9}");
    }
}
