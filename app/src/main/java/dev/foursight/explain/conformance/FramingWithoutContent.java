package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers that never have content do not frame any. */
final class FramingWithoutContent extends Rule {

    FramingWithoutContent() {
        super("no-framing-without-content", "J27", "MUST NOT", "RFC 9110 §8.6");
    }

    @Override
    public When when() {
        return When.status(204).or(When.has(Trait.INTERIM)).or(When.has(Trait.TUNNEL));
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        boolean tunnel = method(reading).equals("CONNECT") && response.status() / 100 == 2;
        Stream<ParsedResponse> bare =
                Stream.concat(
                        reading.exchange().answers().interim().stream(),
                        Stream.of(response).filter(it -> it.status() == 204 || tunnel));
        return bare.flatMap(it ->
                        Stream.of("Content-Length", "Transfer-Encoding")
                                .flatMap(name ->
                                        it.fields().first(name).stream()
                                                .map(line ->
                                                        violates(
                                                                Map.of(
                                                                        "status",
                                                                        String.valueOf(it.status()),
                                                                        "field",
                                                                        name),
                                                                reading.received(line)))))
                .findFirst()
                .orElseGet(Optional::empty);
    }
}
