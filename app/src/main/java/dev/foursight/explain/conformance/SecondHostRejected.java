package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import java.util.List;
import java.util.Optional;

/** A request with more than one Host line gets 400. */
final class SecondHostRejected extends Rejection {

    SecondHostRejected() {
        super("second-host-rejected", "R2", "RFC 9112 §3.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_HOST);
    }

    @Override
    Optional<Evidence> fault(Reading reading, ParsedRequest request) {
        List<FieldLine> lines = request.fields().all("Host");
        return lines.size() < 2 ? Optional.empty() : Optional.of(reading.sent(lines.get(1)));
    }
}
