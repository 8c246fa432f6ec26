package dev.foursight.explain.answer;

import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The field that shows that a cache gave an answer. */
public final class CacheHit {

    private CacheHit() {}

    public static Optional<FieldLine> of(Fields fields) {
        return fields.first("Age")
                .filter(line -> line.value().matches("0*[1-9]\\d{0,14}"))
                .or(() ->
                        fields.first("Cache-Status")
                                .filter(line ->
                                        StructuredField.list(fields, "Cache-Status").stream()
                                                .anyMatch(it -> it.parameter("hit").isPresent())))
                .or(() ->
                        Stream.of("X-Cache", "CF-Cache-Status")
                                .flatMap(name -> fields.first(name).stream())
                                .filter(line ->
                                        line.value()
                                                .toLowerCase(Locale.ROOT)
                                                .matches("(tcp_(mem_)?)?hit\\b.*"))
                                .findFirst());
    }

    /** How many seconds the answer is fresh still; empty if it does not tell, or is stale. */
    static Optional<Long> secondsLeft(Fields fields) {
        long age =
                fields.value("Age")
                        .filter(value -> value.matches("\\d{1,15}"))
                        .map(Long::valueOf)
                        .orElse(0L);
        return lifetime(fields).map(seconds -> seconds - age).filter(left -> left > 0);
    }

    /** A shared cache goes by s-maxage where it is told (RFC 9111 §5.2.2.10). */
    private static Optional<Long> lifetime(Fields fields) {
        List<String> directives =
                Arrays.stream(fields.combined("Cache-Control").split(",", -1))
                        .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
                        .toList();
        return Stream.of("s-maxage=", "max-age=")
                .flatMap(name -> directives.stream().filter(it -> it.startsWith(name)))
                .map(directive -> directive.substring(directive.indexOf('=') + 1))
                .filter(value -> value.matches("\\d{1,12}"))
                .map(Long::valueOf)
                .findFirst();
    }
}
