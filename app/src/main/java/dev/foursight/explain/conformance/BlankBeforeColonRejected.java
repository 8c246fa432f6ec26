package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import java.util.Optional;

/** A request with a blank between field name and colon gets 400. */
final class BlankBeforeColonRejected extends Rejection {

    BlankBeforeColonRejected() {
        super("blank-before-colon-rejected", "R4", "RFC 9112 §5.1");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Evidence> fault(Reading reading, ParsedRequest request) {
        for (FieldLine line : request.fields()) {
            String name = line.name();
            if (line.hasColon()
                    && !name.isBlank()
                    && name.equals(name.stripLeading())
                    && !name.equals(name.stripTrailing())) {
                return Optional.of(reading.sent(line));
            }
        }
        return Optional.empty();
    }
}
