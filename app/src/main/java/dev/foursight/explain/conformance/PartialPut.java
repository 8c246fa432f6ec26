package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A PUT of a part that the target does not support gets 400. */
final class PartialPut extends OnFault {

    PartialPut() {
        super("partial-put", "R47", "SHOULD", "RFC 9110 §14.5");
    }

    @Override
    public When when() {
        return When.asked("Content-Range");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request().method().equals("PUT")
                ? sent.request().fields().first("Content-Range").map(sent::at)
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 400);
    }
}
