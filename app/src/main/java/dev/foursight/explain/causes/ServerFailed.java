package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.LastResort;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** The server itself says that the failure is on its side. */
final class ServerFailed extends Described implements LastResort {

    ServerFailed() {
        super("server.failed", "RFC 9110 §15.6");
    }

    @Override
    public When when() {
        return When.statusFrom(500, 599);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading, List<Diagnosis> others) {
        return LastResort.isExplained(others)
                ? Optional.empty()
                : reading.response()
                        .filter(response -> response.status() >= 500 && response.status() <= 599)
                        .map(response -> failed(reading, response));
    }

    private static Diagnosis failed(Reading reading, ParsedResponse response) {
        return Diagnosis.of(Confidence.CERTAIN, 20)
                .as(variant(response.status()))
                .fact("status", response.status())
                .seen(reading.statusLine())
                .seen(response.fields().first("Retry-After").map(reading::received))
                .seen(Told.words(reading));
    }

    private static String variant(int status) {
        return switch (status) {
            case 500 -> "fault";
            case 501 -> "not-implemented";
            case 503 -> "unavailable";
            case 507 -> "full";
            case 508 -> "loop";
            case 511 -> "portal";
            default -> "";
        };
    }
}
