package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** 100-continue is answered by 100 or by a final status, at once. */
final class ExpectAnswered extends OnFault {

    ExpectAnswered() {
        super("expectation-answered", "R35", "MUST", "RFC 9110 §10.1.1");
    }

    @Override
    public When when() {
        return When.asked("Expect");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.isHttp11() ? sent.waits() : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(sent.contentBytes() == 0 && response.status() != 417);
    }
}
