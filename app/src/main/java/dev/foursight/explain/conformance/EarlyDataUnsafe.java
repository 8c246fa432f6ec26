package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** Early data that is not safe to act upon gets 425. */
final class EarlyDataUnsafe extends OnFault {

    EarlyDataUnsafe() {
        super("early-data-refused", "R55", "MUST", "RFC 8470 §5.1");
    }

    @Override
    public When when() {
        return When.asked("Early-Data");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request()
                .fields()
                .first("Early-Data")
                .filter(line -> line.value().equals("1"))
                .map(sent::at);
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 425);
    }
}
