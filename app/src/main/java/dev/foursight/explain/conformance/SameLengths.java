package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.Digits;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** The same Content-Length twice may be refused or taken once. */
final class SameLengths extends OnFault {

    SameLengths() {
        super("same-lengths", "R25", "MAY", "RFC 9110 §8.6");
    }

    @Override
    public When when() {
        return When.asked("Content-Length");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        Framing framing = Framing.of(sent);
        List<String> values = framing.lengthValues();
        return values.size() > 1
                        && values.stream().distinct().count() == 1
                        && Digits.only(values.getFirst())
                ? Optional.of(sent.at(framing.lengths().getLast()))
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return Verdict.CONFORMS;
    }
}
