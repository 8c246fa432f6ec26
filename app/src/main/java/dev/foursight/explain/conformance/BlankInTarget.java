package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A target with blanks makes the request line invalid: 400, or 301 to the encoded target. */
final class BlankInTarget extends OnFault {

    BlankInTarget() {
        super("blank-in-target", "R18", "SHOULD", "RFC 9112 §3.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_TARGET);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.hasThreeParts() && sent.target().contains(" ")
                ? Optional.of(sent.targetAt())
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return isSuccess(response)
                ? Verdict.VIOLATES
                : conformsIf(response.status() == 400 || response.status() == 301);
    }
}
