package dev.foursight.explain.fields;

import dev.foursight.explain.answer.HttpDates;
import dev.foursight.explain.causes.Spans;
import dev.foursight.http.Digits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Fields that tell a moment or a length of time. */
final class TimeNotes {

    /** More digits cannot be a time that anybody means. */
    private static final int DIGITS = 10;

    private TimeNotes() {}

    static Optional<Long> seconds(String value) {
        return Digits.only(value, DIGITS) ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    static List<Said> retryAfter(Seen seen) {
        Optional<Long> delay = seconds(seen.value());
        if (delay.isPresent()) {
            Said wait = Said.of("retry-delay").with("span", Spans.words(delay.get()));
            return seen.date()
                    .map(date -> date.plusSeconds(delay.get()))
                    .filter(TimeNotes::isPlain)
                    .map(due ->
                            List.of(wait, Said.of("retry-due").with("at", HttpDates.format(due))))
                    .orElse(List.of(wait));
        }
        return HttpDates.parse(seen.value())
                .map(due -> retryDate(seen, due))
                .orElse(List.of(Said.of("retry-malformed")));
    }

    private static List<Said> retryDate(Seen seen, Instant due) {
        Said until = Said.of("retry-date").with("at", HttpDates.format(due));
        return seen.date()
                .map(date -> Duration.between(date, due).toSeconds())
                .map(left ->
                        left <= 0
                                ? Said.of("retry-over")
                                : Said.of("retry-left").with("span", Spans.words(left)))
                .map(more -> List.of(until, more))
                .orElse(List.of(until));
    }

    static List<Said> date(Seen seen) {
        return HttpDates.parse(seen.value())
                .map(at -> List.of(Said.of("date").with("at", HttpDates.format(at))))
                .orElse(List.of(Said.of("date-malformed")));
    }

    static List<Said> lastModified(Seen seen) {
        Optional<Instant> at = HttpDates.parse(seen.value());
        if (at.isEmpty()) {
            return List.of(Said.of("date-malformed"));
        }
        Said changed = Said.of("last-modified").with("at", HttpDates.format(at.get()));
        return seen.date().filter(at.get()::isAfter).isPresent()
                ? List.of(changed, Said.of("last-modified-future"))
                : List.of(changed);
    }

    static List<Said> expires(Seen seen) {
        Optional<Instant> at = HttpDates.parse(seen.value());
        if (at.isEmpty()) {
            return List.of(Said.of("expires-malformed"));
        }
        return seen
                .date()
                .map(date -> Duration.between(date, at.get()).toSeconds())
                .map(left ->
                        left <= 0
                                ? Said.of("expires-over")
                                : Said.of("expires-left").with("span", Spans.words(left)))
                .or(() -> Optional.of(Said.of("expires").with("at", HttpDates.format(at.get()))))
                .stream()
                .toList();
    }

    static List<Said> age(Seen seen) {
        return seconds(seen.value())
                .map(age -> Said.of(age == 0 ? "age-none" : "age").with("span", Spans.words(age)))
                .map(List::of)
                .orElse(List.of(Said.of("age-malformed")));
    }

    /** Dates of a year that fields can name. */
    private static boolean isPlain(Instant at) {
        return at.isBefore(Instant.parse("9999-12-31T00:00:00Z"));
    }
}
