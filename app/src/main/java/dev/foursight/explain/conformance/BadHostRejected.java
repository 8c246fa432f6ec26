package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Authority;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import java.util.List;
import java.util.Optional;

/** A Host that is no host and port gets 400; a name that is merely unknown does not. */
final class BadHostRejected extends Rejection {

    BadHostRejected() {
        super("bad-host-rejected", "R3", "RFC 9112 §3.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_HOST);
    }

    /** With a target in absolute form Host is to be ignored (§3.2.2); an empty one is valid. */
    @Override
    Optional<Evidence> fault(Reading reading, ParsedRequest request) {
        List<FieldLine> lines = request.fields().all("Host");
        return lines.size() != 1
                        || request.target().contains("://")
                        || lines.getFirst().value().isEmpty()
                        || Authority.isHost(lines.getFirst().value())
                ? Optional.empty()
                : Optional.of(reading.sent(lines.getFirst()));
    }
}
