package dev.foursight.explain.causes;

import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A cause that only certain status codes can have. */
abstract class OnStatus extends Described {

    private final int[] codes;

    OnStatus(String id, String clause, int... codes) {
        super(id, clause);
        this.codes = codes.clone();
    }

    @Override
    public When when() {
        return When.status(codes);
    }

    @Override
    public final Optional<Diagnosis> examine(Reading reading) {
        return reading.hasStatus(codes)
                ? reading.response().flatMap(response -> examine(reading, response))
                : Optional.empty();
    }

    abstract Optional<Diagnosis> examine(Reading reading, ParsedResponse response);
}
