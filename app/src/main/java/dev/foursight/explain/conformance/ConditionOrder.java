package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** If-None-Match counts, and If-Modified-Since does not where both are sent. */
final class ConditionOrder extends OnFault {

    ConditionOrder() {
        super("condition-order", "R43", "MUST", "RFC 9110 §13.2.2");
    }

    @Override
    public When when() {
        return When.status(200, 304).andAsked("If-None-Match");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        Fields fields = sent.request().fields();
        return fields.has("If-None-Match") && sent.isAnswered(200, 304)
                ? fields.first("If-Modified-Since").map(sent::at)
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        String asked = sent.request().fields().combined("If-None-Match");
        String tag = response.fields().value("ETag").orElse("");
        boolean known = Tags.isList(asked) && Tags.isList(tag);
        if (!known || response.status() != 304) {
            return Verdict.CANNOT_TELL;
        }
        return Tags.isLike(asked, tag) ? Verdict.CONFORMS : Verdict.VIOLATES;
    }
}
