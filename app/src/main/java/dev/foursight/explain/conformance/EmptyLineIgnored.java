package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** One empty line before the request is ignored. */
final class EmptyLineIgnored extends OnFault {

    EmptyLineIgnored() {
        super("empty-line-ignored", "R10", "SHOULD", "RFC 9112 §2.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_REQUEST_LINE);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request().lineFrom() == 2 && sent.text().startsWith("\r\n")
                ? Optional.of(sent.at(0, 2))
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() != 400);
    }
}
