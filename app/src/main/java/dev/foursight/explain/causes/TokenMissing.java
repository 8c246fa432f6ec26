package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** An API wants a token and none came with the request. */
final class TokenMissing extends OnStatus {

    TokenMissing() {
        super("auth.token-missing", "RFC 6750 §3", 200, 403, 499);
    }

    @Override
    public When when() {
        return When.status(499);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<Diagnosis> told = Told.by(reading, id(), 80);
        return told.isPresent() || response.status() != 499
                ? told
                : Optional.of(
                        Diagnosis.of(Confidence.LIKELY, 50)
                                .seen(reading.statusLine())
                                .meaning("499@esri"));
    }
}
