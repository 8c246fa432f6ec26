package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.Set;

/** Range means something with GET only. */
final class RangeOnOtherMethods extends OnFault {

    private static final Set<String> METHODS =
            Set.of("HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE");

    RangeOnOtherMethods() {
        super("range-on-other-methods", "R46", "MUST", "RFC 9110 §14.2");
    }

    @Override
    public When when() {
        return When.asked("Range");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return METHODS.contains(sent.request().method())
                ? sent.request().fields().first("Range").map(sent::at)
                : Optional.empty();
    }

    /** HEAD is to be answered as GET would be (§9.3.2), so there the clauses pull apart. */
    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        if (response.status() == 206 || response.status() == 416) {
            boolean head = sent.request().method().equals("HEAD");
            return head ? Verdict.CANNOT_TELL : Verdict.VIOLATES;
        }
        return conformsIf(isSuccess(response));
    }
}
