package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.HeadLine;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** Field lines that are too large get a 4xx. */
final class LargeFieldsRefused extends OnFault {

    private static final int LARGE = 8_000;
    private static final int MANY = 100;

    LargeFieldsRefused() {
        super("large-fields-refused", "R17", "MUST", "RFC 9110 §5.4");
    }

    @Override
    public When when() {
        return When.has(Trait.LONG_HEAD, Trait.REFUSED);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        List<HeadLine> lines = sent.fieldLines();
        int bytes = sent.request().headEnd() - sent.request().lineTo();
        return (bytes >= LARGE || lines.size() > MANY) && !lines.isEmpty() && sent.isRefused()
                ? Optional.of(sent.at(lines.getFirst().from(), lines.getLast().to()))
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(List.of(400, 413, 431, 494).contains(response.status()));
    }
}
