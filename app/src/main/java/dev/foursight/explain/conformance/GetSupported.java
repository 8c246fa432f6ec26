package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** Servers of general purpose have GET and HEAD. */
final class GetSupported extends OnStatus {

    GetSupported() {
        super("get-and-head-supported", "R14", "MUST", "RFC 9110 §9.1", 405, 501);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        String method = method(reading);
        return method.equals("GET") || method.equals("HEAD")
                ? cannotTell(
                        Map.of("method", method, "status", String.valueOf(response.status())),
                        statusLine(reading))
                : Optional.empty();
    }
}
