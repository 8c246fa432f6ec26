package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** There is nothing at the target, or nothing that the server wants to show. */
final class TargetNotFound extends OnStatus {

    TargetNotFound() {
        super("target.not-found", "RFC 9110 §15.5.5", 404);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Diagnosis found =
                Told.by(reading, id(), 30)
                        .orElseGet(() ->
                                Diagnosis.of(Confidence.LIKELY, 30)
                                        .fact("said", Told.said(reading))
                                        .seen(reading.statusLine()));
        return Optional.of(Asked.in(reading, found).seen(Asked.target(reading)));
    }
}
