package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** There is nothing at the target, or nothing that the server wants to show. */
final class TargetNotFound extends OnStatus {

    TargetNotFound() {
        super("target.not-found", "RFC 9110 §15.5.5", 404, 403);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        if (response.status() == 403) {
            return disguised(reading);
        }
        Diagnosis found =
                Told.by(reading, id(), 30)
                        .orElseGet(() ->
                                Diagnosis.of(Confidence.LIKELY, 30)
                                        .fact("said", Told.said(reading))
                                        .seen(reading.statusLine()));
        return Optional.of(Asked.in(reading, found).seen(Asked.target(reading)));
    }

    /** Where a server speaks of credentials although it may have looked for none: no route is. */
    private Optional<Diagnosis> disguised(Reading reading) {
        boolean carries =
                reading.request().filter(it -> it.fields().has("Authorization")).isPresent()
                        || CarriedSecret.of(reading).isPresent();
        return Told.by(reading, id(), carries ? 90 : 70)
                .map(found -> Asked.in(reading, found).as("disguised").seen(Asked.target(reading)));
    }
}
