package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A method longer than any that the server has gets 501. */
final class LongMethod extends OnFault {

    private static final int LONG = 64;

    LongMethod() {
        super("long-method", "R11", "SHOULD", "RFC 9112 §3");
    }

    @Override
    public When when() {
        return When.has(Trait.LONG_HEAD);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.hasThreeParts()
                        && sent.request().method().length() >= LONG
                        && Grammar.isToken(sent.request().method())
                ? Optional.of(sent.methodAt())
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 501);
    }
}
