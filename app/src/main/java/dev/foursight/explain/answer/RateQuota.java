package dev.foursight.explain.answer;

import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the fields of a quota tell: the structured fields RateLimit and RateLimit-Policy
 * (draft-ietf-httpapi-ratelimit-headers), its older three fields, and the X-RateLimit fields that
 * many servers send in their own ways.
 *
 * @param remaining what is left, or -1 if not told
 * @param limit how much there is in a window, or -1
 * @param window the length of the window in seconds, or -1
 * @param reset as sent: seconds, a point in time or a duration such as {@code 1m30s}; empty if not
 *     told
 * @param line the line that says what is left, or that tells the reset
 */
public record RateQuota(
        String name, long remaining, long limit, long window, String reset, FieldLine line) {

    private static final List<String> PREFIXES =
            List.of("RateLimit", "X-RateLimit", "X-Rate-Limit", "X-App-Rate-Limit");

    /** More seconds than this cannot be a delay: they count from 1970. */
    private static final long EPOCH = 1_000_000_000L;

    private static final Pattern DURATION =
            Pattern.compile("(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,9})(?:\\.\\d{1,9})?s)?");

    /** The quota that is used up, the one that is renewed last if there are several. */
    public static Optional<RateQuota> spent(Fields fields) {
        List<RateQuota> all = all(fields);
        return all.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(quota -> quota.remaining() == 0)
                        .max((a, b) -> Long.compare(a.order(), b.order()));
    }

    /** A reset that is told without what is left: with a 429 that is nothing. */
    public static Optional<RateQuota> untold(Fields fields) {
        return all(fields).isEmpty()
                ? PREFIXES.stream()
                        .flatMap(prefix -> fields.first(prefix + "-Reset").stream())
                        .map(line -> new RateQuota("", -1, -1, -1, line.value().strip(), line))
                        .findFirst()
                : Optional.empty();
    }

    /** All quotas of which the fields tell what is left. */
    public static List<RateQuota> all(Fields fields) {
        for (FieldLine line : fields) {
            if (mayBeQuota(line.name())) {
                return Stream.concat(structured(fields), separate(fields)).toList();
            }
        }
        return List.of();
    }

    /** Whether {@code rate} stands in a name. */
    private static boolean mayBeQuota(String name) {
        for (int i = 0; i + 4 <= name.length(); i++) {
            if ((name.charAt(i) | 0x20) == 'r' && name.regionMatches(true, i, "rate", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<RateQuota> structured(Fields fields) {
        List<StructuredField.Member> policies = StructuredField.list(fields, "RateLimit-Policy");
        return StructuredField.list(fields, "RateLimit").stream()
                .map(member -> {
                    Optional<StructuredField.Member> policy =
                            policies.stream()
                                    .filter(it -> it.value().equals(member.value()))
                                    .findFirst();
                    return new RateQuota(
                            member.value(),
                            member.number("r").orElse(-1L),
                            policy.flatMap(it -> it.number("q")).orElse(-1L),
                            policy.flatMap(it -> it.number("w")).orElse(-1L),
                            member.number("t").map(String::valueOf).orElse(""),
                            fields.first("RateLimit").orElseThrow());
                });
    }

    /** Names end in what they tell; some servers add the name of the quota: {@code -requests}. */
    private static Stream<RateQuota> separate(Fields fields) {
        return fields.lines().stream()
                .filter(FieldLine::hasColon)
                .flatMap(line ->
                        PREFIXES.stream()
                                .filter(prefix -> startsWith(line.name(), prefix + "-Remaining"))
                                .map(prefix -> of(fields, line, prefix)));
    }

    private static boolean startsWith(String name, String prefix) {
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private static RateQuota of(Fields fields, FieldLine left, String prefix) {
        String name = left.name().strip().substring((prefix + "-Remaining").length());
        String limit = fields.value(prefix + "-Limit" + name).orElse("");
        String reset =
                fields.value(prefix + "-Reset-After" + name)
                        .or(() -> fields.value(prefix + "-Reset" + name))
                        .orElse("");
        return new RateQuota(
                name.startsWith("-") ? name.substring(1) : name,
                number(left.value()),
                number(limit.split("[,;]", 2)[0].strip()),
                -1,
                reset.strip(),
                left);
    }

    private static long number(String text) {
        return Digits.only(text, 15) ? Long.parseLong(text) : -1;
    }

    /** Seconds until the quota is renewed; empty if not told or told as a point in time. */
    public Optional<Long> secondsToReset() {
        if (reset.matches("\\d{1,15}(\\.\\d{1,9})?")) {
            String whole = reset.split("\\.", 2)[0];
            long seconds = Long.parseLong(whole) + (reset.length() > whole.length() ? 1 : 0);
            return seconds < EPOCH ? Optional.of(seconds) : Optional.empty();
        }
        Matcher duration = DURATION.matcher(reset);
        return !reset.isEmpty() && duration.matches()
                ? Optional.of(
                        3_600 * part(duration, 1) + 60 * part(duration, 2) + part(duration, 3))
                : Optional.empty();
    }

    private static long part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }

    /** The point in time at which it is renewed, where it is told as one. */
    public Optional<Instant> resetAt() {
        if (!reset.matches("\\d{10}(\\.\\d{1,9})?|\\d{13}")) {
            return HttpDates.parse(reset).or(() -> timestamp(reset));
        }
        boolean millis = reset.length() == 13 && !reset.contains(".");
        long number = Long.parseLong(reset.split("\\.", 2)[0]);
        return Optional.of(millis ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
    }

    private static Optional<Instant> timestamp(String text) {
        try {
            return Optional.of(java.time.OffsetDateTime.parse(text).toInstant());
        } catch (java.time.format.DateTimeParseException noTimestamp) {
            return Optional.empty();
        }
    }

    private long order() {
        return secondsToReset().or(() -> resetAt().map(Instant::getEpochSecond)).orElse(-1L);
    }
}
