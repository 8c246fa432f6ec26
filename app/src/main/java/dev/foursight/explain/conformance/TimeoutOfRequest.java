package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A server may tell that it waited too long. */
final class TimeoutOfRequest extends OnStatus {

    TimeoutOfRequest() {
        super("timeout-told", "R32", "MAY", "RFC 9110 §15.5.9", 408);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return conforms(Map.of(), statusLine(reading));
    }
}
