package dev.foursight.explain.conformance;

import dev.foursight.explain.answer.StructuredField;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The field that shows that a cache gave an answer. */
final class CacheHit {

    private CacheHit() {}

    static Optional<FieldLine> of(Fields fields) {
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
}
