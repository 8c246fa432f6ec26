package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** 100-continue in HTTP/1.0 is ignored. */
final class ExpectInHttp10 extends OnFault {

    ExpectInHttp10() {
        super("expectation-in-http10", "R37", "MUST", "RFC 9110 §10.1.1");
    }

    @Override
    public When when() {
        return When.asked("Expect");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request().version().equals("HTTP/1.0") ? sent.waits() : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        boolean obeyed = !reading.exchange().answers().interim().isEmpty();
        return obeyed || response.status() == 417 ? Verdict.VIOLATES : Verdict.CONFORMS;
    }
}
