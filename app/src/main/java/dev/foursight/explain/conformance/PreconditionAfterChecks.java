package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** Conditions are not looked at where the answer would be an error without them. */
final class PreconditionAfterChecks extends OnFault {

    PreconditionAfterChecks() {
        super("precondition-after-checks", "R42", "MUST", "RFC 9110 §13.2.1");
    }

    @Override
    public When when() {
        return When.asked("If-Match", "If-None-Match", "If-Unmodified-Since").and(Trait.REFUSED);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        if (!sent.isRefused()) {
            return Optional.empty();
        }
        Fields fields = sent.request().fields();
        return fields.first("If-Match")
                .or(() -> fields.first("If-None-Match"))
                .or(() -> fields.first("If-Unmodified-Since"))
                .map(sent::at);
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() != 412);
    }
}
