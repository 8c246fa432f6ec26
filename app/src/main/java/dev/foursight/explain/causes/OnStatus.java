package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A cause that only certain status codes can have. */
abstract class OnStatus implements CauseRule {

    private final String id;
    private final String clause;
    private final int[] codes;

    OnStatus(String id, String clause, int... codes) {
        this.id = id;
        this.clause = clause;
        this.codes = codes.clone();
    }

    @Override
    public When when() {
        return When.status(codes);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String clause() {
        return clause;
    }

    @Override
    public final Optional<Diagnosis> examine(Reading reading) {
        return reading.hasStatus(codes)
                ? reading.response().flatMap(response -> examine(reading, response))
                : Optional.empty();
    }

    abstract Optional<Diagnosis> examine(Reading reading, ParsedResponse response);
}
