package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import java.util.Optional;

/** The number in the status line is no status code. */
final class StatusInvalid extends Described {

    StatusInvalid() {
        super("answer.status-invalid", "RFC 9110 §15");
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return reading.response()
                .filter(response -> response.status() < 100 || response.status() > 599)
                .map(response ->
                        Diagnosis.of(Confidence.CERTAIN, 40)
                                .fact("status", response.status())
                                .seen(reading.statusLine()));
    }
}
