package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** Codes that an answer to POST cannot have. */
final class StatusOfPost extends OnStatus {

    StatusOfPost() {
        super("status-of-post", "J11", "MAY", "RFC 9110 §9.3.3", 206, 304, 416);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return method(reading).equals("POST")
                ? cannotTell(
                        Map.of("status", String.valueOf(response.status())), statusLine(reading))
                : Optional.empty();
    }
}
