package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Too many requests came in too short a time. */
final class RateLimited extends OnStatus {

    private static final List<String> REMAINING =
            List.of("X-RateLimit-Remaining", "RateLimit-Remaining", "X-Rate-Limit-Remaining");

    private static final Pattern RESET = Pattern.compile(";[ ]?t=(\\d{1,9})\\b");

    RateLimited() {
        super("rate.limited", "RFC 6585 §4", 403, 420, 429);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> used = used(response);
        boolean sure = response.status() == 429;
        if (!sure && used.isEmpty() && response.status() == 403) {
            return Optional.empty();
        }
        Optional<Wait> wait = asked(response);
        return Optional.of(
                Diagnosis.of(sure ? Confidence.CERTAIN : Confidence.LIKELY, 60)
                        .as(wait.isEmpty() ? "" : wait.get().isSeconds() ? "seconds" : "date")
                        .fact("wait", wait.map(Wait::value).orElse(""))
                        .seen(reading.statusLine())
                        .seen(wait.map(Wait::line).map(reading::received))
                        .seen(used.map(reading::received)));
    }

    /** The field that says that nothing is left of a quota. */
    static Optional<FieldLine> used(ParsedResponse response) {
        return REMAINING.stream()
                .flatMap(name -> response.fields().first(name).stream())
                .filter(line -> line.value().strip().equals("0"))
                .findFirst();
    }

    private static Optional<Wait> asked(ParsedResponse response) {
        return response.fields()
                .first("Retry-After")
                .filter(line -> !line.value().isBlank())
                .map(line -> new Wait(line.value(), line))
                .or(() ->
                        response.fields()
                                .first("RateLimit-Reset")
                                .map(line -> new Wait(line.value(), line))
                                .filter(Wait::isSeconds))
                .or(() -> response.fields().first("RateLimit").flatMap(RateLimited::reset));
    }

    /** The member {@code t} of the structured field: seconds until the quota is renewed. */
    private static Optional<Wait> reset(FieldLine line) {
        Matcher matcher = RESET.matcher(line.value());
        return matcher.find() ? Optional.of(new Wait(matcher.group(1), line)) : Optional.empty();
    }

    private record Wait(String value, FieldLine line) {

        /** Up to nine digits: more are a point in time, which some servers send instead. */
        boolean isSeconds() {
            return Digits.only(value, 9);
        }
    }
}
