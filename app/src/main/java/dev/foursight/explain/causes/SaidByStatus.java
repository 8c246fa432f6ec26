package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A cause that the status code states by its definition, and nothing else would show. */
final class SaidByStatus extends OnStatus {

    SaidByStatus(String id, String clause, int code) {
        super(id, clause, code);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Confidence sure = Told.another(reading, id()) ? Confidence.LIKELY : Confidence.CERTAIN;
        return Optional.of(
                Asked.in(reading, Diagnosis.of(sure, 40))
                        .seen(reading.statusLine())
                        .seen(Told.words(reading)));
    }
}
