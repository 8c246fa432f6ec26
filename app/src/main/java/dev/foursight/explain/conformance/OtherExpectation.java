package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** An expectation that nobody knows may get 417, or be passed over. */
final class OtherExpectation extends OnFault {

    OtherExpectation() {
        super("other-expectation", "R38", "MAY", "RFC 9110 §10.1.1");
    }

    @Override
    public When when() {
        return When.asked("Expect");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request()
                .fields()
                .first("Expect")
                .filter(line -> !line.value().equalsIgnoreCase("100-continue"))
                .map(sent::at);
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return Verdict.CONFORMS;
    }
}
