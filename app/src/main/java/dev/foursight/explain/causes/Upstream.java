package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.StructuredField;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A gateway passes on that the server behind it failed. */
final class Upstream extends OnStatus {

    private static final String FIELD = "Proxy-Status";

    Upstream() {
        super("server.upstream", "RFC 9209 §2", 400, 403, 404, 502, 503, 504);
    }

    @Override
    public When when() {
        return When.status(502, 504).or(When.told("Proxy-Status"));
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<Diagnosis> told = byProxy(reading, response);
        if (told.isPresent()) {
            return told;
        }
        return switch (response.status()) {
            case 502, 504 ->
                    Optional.of(
                            Diagnosis.of(Confidence.CERTAIN, 40)
                                    .as(response.status() == 502 ? "bad" : "late")
                                    .seen(reading.statusLine())
                                    .seen(Told.words(reading)));
            default -> Optional.empty();
        };
    }

    /** RFC 9209 §2: the first member is of the intermediary closest to the server. */
    private static Optional<Diagnosis> byProxy(Reading reading, ParsedResponse response) {
        return StructuredField.list(response.fields(), FIELD).stream()
                .filter(member -> member.parameter("error").isPresent())
                .findFirst()
                .map(member ->
                        Diagnosis.of(Confidence.CERTAIN, 60)
                                .as("proxy-status")
                                .fact("proxy", Asked.shortened(member.value()))
                                .fact(
                                        "error",
                                        Asked.shortened(member.parameter("error").orElse("")))
                                .seen(response.fields().first(FIELD).map(reading::received)));
    }
}
