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
        String first = lines.getFirst().value();
        boolean same = true;
        Evidence[] evidence = new Evidence[lines.size()];
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = reading.received(lines.get(i));
            same &= lines.get(i).value().equals(first);
        }
        boolean number = Digits.only(first);
        return same && number ? conforms(Map.of(), evidence) : violates(Map.of(), evidence);
    }
}
