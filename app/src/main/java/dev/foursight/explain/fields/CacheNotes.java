package dev.foursight.explain.fields;

import dev.foursight.explain.answer.CacheHit;
import dev.foursight.explain.causes.Spans;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields for and of caches (RFC 9111). */
final class CacheNotes {

    private CacheNotes() {}

    static List<Said> control(Seen seen) {
        return seen.members().stream().limit(12).flatMap(CacheNotes::directive).toList();
    }

    private static Stream<Said> directive(String directive) {
        String[] parts = directive.split("=", 2);
        String name = parts[0].strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "no-store",
                    "no-cache",
                    "private",
                    "public",
                    "must-revalidate",
                    "no-transform",
                    "immutable" ->
                    Stream.of(Said.of("cache-" + name));
            case "max-age", "s-maxage" ->
                    Optional.of(parts)
                            .filter(it -> it.length == 2)
                            .flatMap(it -> TimeNotes.seconds(it[1].strip()))
                            .map(age ->
                                    age == 0
                                            ? Said.of("cache-" + name + "-none")
                                            : Said.of("cache-" + name)
                                                    .with("span", Spans.words(age)))
                            .stream();
            default -> Stream.empty();
        };
    }

    static List<Said> vary(Seen seen) {
        List<String> names = seen.members();
        if (names.isEmpty()) {
            return List.of();
        }
        return List.of(
                names.contains("*")
                        ? Said.of("vary-all")
                        : Said.of("vary").listing("fields", names));
    }

    /** X-Cache, Cache-Status and their like. */
    static List<Said> hit(Seen seen) {
        if (CacheHit.of(seen.fields()).filter(seen.line()::equals).isPresent()) {
            return List.of(Said.of("cache-hit"));
        }
        return seen.value().toLowerCase(Locale.ROOT).contains("miss")
                ? List.of(Said.of("cache-miss"))
                : List.of();
    }
}
