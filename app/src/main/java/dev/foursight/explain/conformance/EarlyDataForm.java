package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** Early-Data that is repeated or holds something else counts as 1. */
final class EarlyDataForm extends OnFault {

    EarlyDataForm() {
        super("early-data-malformed", "R56", "MUST", "RFC 8470 §5.1");
    }

    @Override
    public When when() {
        return When.asked("Early-Data");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        List<FieldLine> lines = sent.request().fields().all("Early-Data");
        boolean odd =
                lines.size() > 1 || (lines.size() == 1 && !lines.getFirst().value().equals("1"));
        return odd ? Optional.of(sent.at(lines.getLast())) : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 425);
    }
}
