package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import java.util.List;
import java.util.Optional;

/** A request whose Content-Length is no number gets 400. */
final class BadLengthRejected extends Rejection {

    BadLengthRejected() {
        super("bad-length-rejected", "R24", "RFC 9112 §6.3");
    }

    @Override
    public When when() {
        return When.asked("Content-Length");
    }

    /** The same number several times is not a fault: the server may take it once (§6.3). */
    @Override
    Optional<Evidence> fault(Reading reading, ParsedRequest request) {
        List<FieldLine> lines = request.fields().all("Content-Length");
        if (lines.isEmpty() || request.fields().has("Transfer-Encoding")) {
            return Optional.empty();
        }
        if (lines.size() == 1 && Digits.only(lines.getFirst().value())) {
            return Optional.empty();
        }
        List<String> values =
                List.of(request.fields().combined("Content-Length").split("\\s*,\\s*", -1));
        boolean valid =
                values.stream().allMatch(value -> Digits.only(value))
                        && values.stream().distinct().count() == 1;
        return valid ? Optional.empty() : Optional.of(reading.sent(lines.getLast()));
    }
}
