package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedRequest;
import java.util.Optional;

/** A request with a blank between field name and colon gets 400. */
final class BlankBeforeColonRejected extends Rejection {

    BlankBeforeColonRejected() {
        super("blank-before-colon-rejected", "R4", "RFC 9112 §5.1");
    }

    @Override
    Optional<Evidence> fault(Reading reading, ParsedRequest request) {
        return request.fields().lines().stream()
                .filter(line -> line.hasColon() && !line.name().isBlank())
                .filter(line -> line.name().equals(line.name().stripLeading()))
                .filter(line -> !line.name().equals(line.name().stripTrailing()))
                .findFirst()
                .map(reading::sent);
    }
}
