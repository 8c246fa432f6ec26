package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import java.util.Optional;

/** No range that was asked for begins within the representation. */
final class RangeUnsatisfiable extends Described {

    RangeUnsatisfiable() {
        super("range.unsatisfiable", "RFC 9110 §15.5.17");
    }

    @Override
    public When when() {
        return When.status(416).or(When.status(200).andAsked("Range"));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<RangeAsked> asked =
                RangeAsked.of(reading)
                        .filter(it -> it.set().isSound())
                        .filter(it -> it.length().filter(it.set()::fits).isEmpty());
        if (asked.isPresent()) {
            return asked.flatMap(it -> describe(reading, it));
        }
        boolean without =
                reading.hasStatus(416)
                        && reading.request()
                                .filter(request -> request.fields().has("Range"))
                                .isEmpty();
        return without
                ? Optional.of(
                        Diagnosis.of(Confidence.POSSIBLE, Stage.MEANING)
                                .as("untold")
                                .seen(reading.statusLine()))
                : Optional.empty();
    }

    private static Optional<Diagnosis> describe(Reading reading, RangeAsked asked) {
        boolean told = asked.length().isPresent();
        if (reading.hasStatus(400) || (reading.hasStatus(200) && !told)) {
            return Optional.empty();
        }
        Diagnosis found =
                Diagnosis.of(told ? Confidence.CERTAIN : Confidence.LIKELY, 60)
                        .as(reading.hasStatus(200) ? "ignored" : told ? "" : "length-untold");
        return Optional.of(asked.complete(reading, found));
    }
}
