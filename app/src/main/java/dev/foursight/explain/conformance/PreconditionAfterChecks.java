package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** Conditions are not looked at where the answer would be an error without them. */
final class PreconditionAfterChecks extends OnFault {

    PreconditionAfterChecks() {
        super("precondition-after-checks", "R42", "MUST", "RFC 9110 §13.2.1");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return Stream.of("If-Match", "If-None-Match", "If-Unmodified-Since")
                .flatMap(name -> sent.request().fields().first(name).stream())
                .findFirst()
                .filter(line -> sent.isRefused())
                .map(sent::at);
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() != 412);
    }
}
