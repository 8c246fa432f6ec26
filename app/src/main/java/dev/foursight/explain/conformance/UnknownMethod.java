package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.explain.causes.Methods;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A method that the server does not know gets 501. */
final class UnknownMethod extends OnFault {

    UnknownMethod() {
        super("unknown-method-refused", "R12", "SHOULD", "RFC 9110 §9.1");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_METHOD);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        String method = sent.request().method();
        return sent.hasThreeParts() && !Methods.isKnown(method) && Grammar.isToken(method)
                ? Optional.of(sent.methodAt())
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 501);
    }
}
