package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.RangeSet;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A range that nothing lies in gets 416, or is ignored. */
final class RangeUnsatisfied extends OnFault {

    RangeUnsatisfied() {
        super("range-unsatisfied", "R44", "SHOULD", "RFC 9110 §14.2");
    }

    @Override
    public When when() {
        return When.status(200, 416).andAsked("Range");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request().method().equals("GET")
                        && sent.isAnswered(200, 416)
                        && RangeSet.of(sent).filter(RangeSet::isSound).isPresent()
                ? sent.request().fields().first("Range").map(sent::at)
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return Verdict.CONFORMS;
    }
}
