package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import java.util.Optional;

/** A range in a unit other than bytes. */
final class RangeUnitUnknown extends Described {

    RangeUnitUnknown() {
        super("range.unit-unknown", "RFC 9110 §14.2");
    }

    @Override
    public When when() {
        return When.status(200, 400, 416).andAsked("Range");
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return RangeAsked.of(reading)
                .filter(asked -> !asked.set().unit().isEmpty() && !asked.set().isBytes())
                .map(asked -> asked.complete(reading, base(reading)));
    }

    private static Confidence sureness(Reading reading) {
        if (reading.hasStatus(416)) {
            return Confidence.CERTAIN;
        }
        return Told.quotes(reading, Asked.field(reading, "Range"))
                ? Confidence.LIKELY
                : Confidence.POSSIBLE;
    }

    private static Diagnosis base(Reading reading) {
        if (reading.hasStatus(200)) {
            return Diagnosis.of(Confidence.CERTAIN, 60).as("ignored");
        }
        return Diagnosis.of(sureness(reading), Stage.MEANING);
    }
}
