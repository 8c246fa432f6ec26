package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.RangeSet;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A range in an unknown unit or form may be ignored or refused. */
final class RangeNotUnderstood extends OnFault {

    RangeNotUnderstood() {
        super("range-not-understood", "R45", "MAY", "RFC 9110 §14.2");
    }

    @Override
    public When when() {
        return When.status(200, 400, 416).andAsked("Range");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request().method().equals("GET")
                        && sent.isAnswered(200, 400, 416)
                        && RangeSet.of(sent).filter(ranges -> !ranges.isSound()).isPresent()
                ? sent.request().fields().first("Range").map(sent::at)
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return Verdict.CONFORMS;
    }
}
