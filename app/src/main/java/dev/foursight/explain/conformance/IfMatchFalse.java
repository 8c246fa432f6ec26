package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** With an If-Match that fails the method is not performed. */
final class IfMatchFalse extends OnFault {

    IfMatchFalse() {
        super("if-match", "R39", "MUST NOT", "RFC 9110 §13.1.1");
    }

    @Override
    public When when() {
        return When.status(200, 412).andAsked("If-Match");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request()
                .fields()
                .first("If-Match")
                .filter(line -> Tags.isList(sent.request().fields().combined("If-Match")))
                .filter(line -> sent.isAnswered(200, 412))
                .map(sent::at);
    }

    /** A cache or intermediary need not look at If-Match, so a trace of one decides nothing. */
    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        String tag = response.fields().value("ETag").orElse("");
        boolean read = List.of("GET", "HEAD").contains(sent.request().method());
        boolean between =
                response.fields().has("Age")
                        || response.fields().has("Via")
                        || response.fields().has("X-Cache");
        boolean fails =
                Tags.isList(tag) && !Tags.isLike(sent.request().fields().combined("If-Match"), tag);
        return response.status() == 200 && read && fails && !between
                ? Verdict.VIOLATES
                : conformsIf(response.status() == 412);
    }
}
