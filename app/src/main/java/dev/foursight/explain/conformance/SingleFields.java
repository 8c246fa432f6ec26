package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields that hold one value stand once. */
final class SingleFields extends Rule {

    private static final List<String> SINGLE =
            List.of(
                    "Content-Type",
                    "Content-Range",
                    "Content-Location",
                    "Location",
                    "Retry-After",
                    "Date",
                    "Age",
                    "ETag",
                    "Last-Modified",
                    "Expires",
                    "Server");

    SingleFields() {
        super("single-fields", "J31", "MUST NOT", "RFC 9110 §5.3");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        for (String name : SINGLE) {
            if (response.fields().isRepeated(name)) {
                List<FieldLine> lines = response.fields().all(name);
                return violates(
                        Map.of("name", name),
                        reading.received(lines.get(0)),
                        reading.received(lines.get(1)));
            }
        }
        return response.isClientError()
                ? conforms(Map.of(), statusLine(reading))
                : Optional.empty();
    }
}
