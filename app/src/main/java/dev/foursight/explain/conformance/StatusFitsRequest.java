package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes that speak of a field of the request come when it has that field. */
final class StatusFitsRequest extends OnStatus {

    private static final Map<Integer, List<String>> FIELDS =
            Map.of(
                    406, List.of("Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset"),
                    412,
                            List.of(
                                    "If-Match",
                                    "If-None-Match",
                                    "If-Unmodified-Since",
                                    "If-Modified-Since",
                                    "If",
                                    "Overwrite"),
                    416, List.of("Range", "Content-Range"),
                    417, List.of("Expect"));

    StatusFitsRequest() {
        super("status-fits-request", "J10", "MAY", "RFC 9110 §15.5", 406, 412, 416, 417);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        List<String> names = FIELDS.getOrDefault(response.status(), List.of());
        Map<String, String> facts =
                Map.of("status", String.valueOf(response.status()), "field", names.getFirst());
        return reading.request()
                .flatMap(request ->
                        names.stream()
                                .flatMap(name -> request.fields().first(name).stream())
                                .findFirst()
                                .map(line ->
                                        conforms(facts, reading.sent(line), statusLine(reading)))
                                .orElseGet(() -> cannotTell(facts, statusLine(reading))));
    }
}
