package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedRequest;
import java.util.Optional;

/** An HTTP/1.1 request without Host gets 400. */
final class NoHostRejected extends Rejection {

    NoHostRejected() {
        super("missing-host-rejected", "R1", "RFC 9112 §3.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_HOST);
    }

    @Override
    Optional<Evidence> fault(Reading reading, ParsedRequest request) {
        return request.fields().has("Host") ? Optional.empty() : reading.requestLine();
    }
}
