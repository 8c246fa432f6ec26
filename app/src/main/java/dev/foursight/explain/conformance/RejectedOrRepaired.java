package dev.foursight.explain.conformance;

import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;

/**
 * A fault that a server must refuse or repair: 400 conforms, and whether a server that answers
 * otherwise repaired it does not show.
 */
abstract class RejectedOrRepaired extends OnFault {

    RejectedOrRepaired(String id, String row, String clause) {
        super(id, row, "MUST", clause);
    }

    @Override
    final Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 400);
    }
}
