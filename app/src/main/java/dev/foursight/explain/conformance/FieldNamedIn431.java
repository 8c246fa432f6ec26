package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A 431 about a single field names that field. */
final class FieldNamedIn431 extends OnStatus {

    private static final int LARGE = 2_000;

    FieldNamedIn431() {
        super("field-named-in-431", "J16", "SHOULD", "RFC 6585 §5", 431);
    }

    /** Whether the field or all of them were too large, only the server knows. */
    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return reading.request()
                .flatMap(request ->
                        request.fields().lines().stream()
                                .filter(line -> line.value().length() >= LARGE)
                                .findFirst())
                .flatMap(line -> {
                    String name = line.name().strip();
                    boolean named = Content.text(response).contains(name.toLowerCase(Locale.ROOT));
                    Map<String, String> facts = Map.of("name", Grammar.brief(name));
                    return named
                            ? conforms(facts, reading.sent(line), statusLine(reading))
                            : cannotTell(facts, reading.sent(line), statusLine(reading));
                });
    }
}
