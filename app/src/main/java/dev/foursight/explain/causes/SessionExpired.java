package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** The session, or the token that ties a form to it, is over. */
final class SessionExpired extends OnStatus {

    SessionExpired() {
        super("auth.session-expired", "RFC 9110 §15.5", 403, 419, 440);
    }

    @Override
    public When when() {
        return When.status(419, 440);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<Diagnosis> told = Told.by(reading, id(), 80);
        if (told.isPresent() || response.status() == 403) {
            return told;
        }
        return Optional.of(Diagnosis.of(Confidence.LIKELY, 60).seen(reading.statusLine()));
    }
}
