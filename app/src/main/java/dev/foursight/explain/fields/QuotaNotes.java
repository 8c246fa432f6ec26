package dev.foursight.explain.fields;

import dev.foursight.explain.answer.HttpDates;
import dev.foursight.explain.answer.RateQuota;
import dev.foursight.explain.answer.StructuredField;
import dev.foursight.explain.causes.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** RateLimit fields: the structured ones and those that many servers send in their own ways. */
final class QuotaNotes {

    private static final int MOST = 4;

    private QuotaNotes() {}

    static List<Said> structured(Seen seen) {
        List<Said> said = new ArrayList<>();
        RateQuota.all(seen.fields()).stream()
                .filter(quota -> quota.line().isNamed("RateLimit"))
                .limit(MOST)
                .forEach(quota -> quota(quota, said));
        return said;
    }

    private static void quota(RateQuota quota, List<Said> said) {
        if (quota.remaining() >= 0) {
            said.add(
                    Said.of(quota.limit() >= 0 ? "quota-left-of" : "quota-left")
                            .with("left", quota.remaining())
                            .with("limit", quota.limit()));
        }
        renewal(quota).ifPresent(said::add);
    }

    static List<Said> policy(Seen seen) {
        return StructuredField.list(seen.fields(), "RateLimit-Policy").stream()
                .limit(MOST)
                .filter(policy -> policy.number("q").isPresent())
                .map(policy ->
                        policy.number("w")
                                .map(window ->
                                        Said.of("quota-policy-window")
                                                .with("span", Spans.words(window)))
                                .orElse(Said.of("quota-policy"))
                                .with("name", policy.value())
                                .with("limit", policy.number("q").orElse(0L)))
                .toList();
    }

    /** The X- fields tell one thing a line: limit, what is left, or the renewal. */
    static List<Said> separate(Seen seen) {
        String name = seen.line().name().strip().toLowerCase(Locale.ROOT);
        String value = seen.value();
        if (name.contains("remaining")) {
            return number(value)
                    .map(left -> List.of(Said.of("quota-left").with("left", left)))
                    .orElse(List.of());
        }
        if (name.contains("reset")) {
            return renewal(new RateQuota("", -1, -1, -1, value, seen.line())).stream().toList();
        }
        return name.contains("limit-limit") || name.endsWith("limit")
                ? number(value.split("[,;]", 2)[0].strip())
                        .map(limit -> List.of(Said.of("quota-limit").with("limit", limit)))
                        .orElse(List.of())
                : List.of();
    }

    private static Optional<Long> number(String value) {
        return TimeNotes.seconds(value);
    }

    private static Optional<Said> renewal(RateQuota quota) {
        return quota.secondsToReset()
                .map(seconds -> Said.of("quota-renewed-in").with("span", Spans.words(seconds)))
                .or(() ->
                        quota.resetAt()
                                .map(at ->
                                        Said.of("quota-renewed-at")
                                                .with("at", HttpDates.format(at))));
    }
}
