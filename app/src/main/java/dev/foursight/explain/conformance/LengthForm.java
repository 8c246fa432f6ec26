package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Content-Length is one decimal number, however often it is said. */
final class LengthForm extends Rule {

    LengthForm() {
        super("content-length-form", "J27", "MUST", "RFC 9110 §8.6");
    }

    @Override
    public When when() {
        return When.told("Content-Length");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        List<FieldLine> lines = response.fields().all("Content-Length");
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Evidence[] evidence = lines.stream().map(reading::received).toArray(Evidence[]::new);
        boolean same = lines.stream().map(FieldLine::value).distinct().count() == 1;
        boolean number = Digits.only(lines.getFirst().value());
        return same && number ? conforms(Map.of(), evidence) : violates(Map.of(), evidence);
    }
}
