package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** The request does not fit the resource's present state. */
final class Conflict extends OnStatus {

    Conflict() {
        super("state.conflict", "RFC 9110 §15.5.10", 409);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        String variant =
                switch (Asked.method(reading)) {
                    case "MKCOL", "COPY", "MOVE" -> "parent";
                    case "PUT" -> "put";
                    default -> "";
                };
        Confidence sure = Told.another(reading, id()) ? Confidence.LIKELY : Confidence.CERTAIN;
        return Optional.of(
                Asked.in(reading, Diagnosis.of(sure, 40))
                        .as(variant)
                        .fact("said", Told.said(reading))
                        .fact("method", isKnown(reading) ? Asked.method(reading) : "The request")
                        .seen(reading.statusLine())
                        .seen(Told.words(reading)));
    }

    private static boolean isKnown(Reading reading) {
        return reading.request().filter(it -> !it.method().isEmpty()).isPresent();
    }
}
