package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.Ended;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** Content that ends before its length is not taken for whole. */
final class IncompleteContent extends OnFault {

    IncompleteContent() {
        super("incomplete-content", "R31", "MUST", "RFC 9112 §6.3");
    }

    @Override
    public When when() {
        return When.asked("Content-Length");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        Framing framing = Framing.of(sent);
        boolean shorter = framing.length().orElse(0) > sent.contentBytes();
        return shorter && !sent.request().fields().has("Expect")
                ? Optional.of(sent.at(framing.lengths().getFirst()))
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(
                response.isClientError() && reading.exchange().ended() == Ended.CLOSED_BY_SERVER);
    }
}
