package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.Set;

/** Range means something with GET only. */
final class RangeOnOtherMethods extends OnFault {

    private static final Set<String> METHODS = Set.of("HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE");

    RangeOnOtherMethods() {
        super("range-on-other-methods", "R46", "MUST", "RFC 9110 §14.2");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return METHODS.contains(sent.request().method())
                ? sent.request().fields().first("Range").map(sent::at)
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        if (response.status() == 206 || response.status() == 416) {
            return Verdict.VIOLATES;
        }
        return conformsIf(isSuccess(response));
    }
}
