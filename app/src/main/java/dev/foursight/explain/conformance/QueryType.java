package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** QUERY without the type of its content fails. */
final class QueryType extends OnFault {

    QueryType() {
        super("query-without-type", "R63", "MUST", "RFC 10008 §2");
    }

    @Override
    public When when() {
        return When.has(Trait.RARE_METHOD);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request().method().equals("QUERY")
                        && !sent.request().fields().has("Content-Type")
                ? Optional.of(sent.methodAt())
                : Optional.empty();
    }

    /** Whether a server knows QUERY at all, a success does not say. */
    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.isClientError());
    }
}
