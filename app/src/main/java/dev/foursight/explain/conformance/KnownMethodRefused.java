package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Methods;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A known method that the target does not take gets 405. */
final class KnownMethodRefused extends OnFault {

    KnownMethodRefused() {
        super("known-method-refused", "R13", "SHOULD", "RFC 9110 §9.1");
    }

    @Override
    public When when() {
        return When.status(405, 501);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.hasThreeParts() && Methods.isKnown(sent.request().method())
                ? Optional.of(sent.methodAt()).filter(it -> sent.isAnswered(405, 501))
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 405);
    }
}
