package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.HttpDates;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** If-Unmodified-Since that is no date is ignored. */
final class UnmodifiedSince extends OnFault {

    UnmodifiedSince() {
        super("if-unmodified-since", "R41", "MUST", "RFC 9110 §13.1.4");
    }

    @Override
    public When when() {
        return When.status(200, 412).andAsked("If-Unmodified-Since");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request()
                .fields()
                .first("If-Unmodified-Since")
                .filter(line -> sent.isAnswered(200, 412))
                .map(sent::at);
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        Fields fields = sent.request().fields();
        boolean date = HttpDates.parse(fields.value("If-Unmodified-Since").orElse("")).isPresent();
        boolean alone =
                !fields.has("If-Match") && !fields.has("If-None-Match") && !fields.has("If");
        if (date) {
            return conformsIf(response.status() == 412);
        }
        return response.status() == 412 && alone
                ? Verdict.VIOLATES
                : conformsIf(isSuccess(response));
    }
}
