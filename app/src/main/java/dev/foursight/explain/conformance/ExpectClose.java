package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** Who refuses before reading the content says whether the connection stays. */
final class ExpectClose extends OnFault {

    ExpectClose() {
        super("early-refusal-says-close", "R36", "SHOULD", "RFC 9110 §10.1.1");
    }

    @Override
    public When when() {
        return When.asked("Expect").and(Trait.REFUSED);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.isHttp11() && sent.contentBytes() == 0 && sent.isRefused()
                ? sent.waits()
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.fields().has("Connection"));
    }
}
