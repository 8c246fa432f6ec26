package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import java.math.BigInteger;
import java.util.Optional;

/** Several ranges, at least one of which could be met, and yet 416: there were too many of them. */
final class RangeMultipleRefused extends Described {

    RangeMultipleRefused() {
        super("range.multiple-refused", "RFC 9110 §15.5.17");
    }

    @Override
    public When when() {
        return When.status(416).andAsked("Range");
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return RangeAsked.of(reading)
                .filter(asked -> reading.hasStatus(416))
                .filter(asked -> asked.set().isSound())
                .filter(asked -> asked.set().specs().size() > 1)
                .flatMap(asked ->
                        confidence(asked)
                                .map(sure ->
                                        asked.complete(
                                                reading, Diagnosis.of(sure, Stage.MEANING))));
    }

    private static Optional<Confidence> confidence(RangeAsked asked) {
        if (asked.length().isPresent()) {
            BigInteger length = asked.length().get();
            return asked.set().fits(length) ? Optional.of(Confidence.LIKELY) : Optional.empty();
        }
        return Optional.of(Confidence.POSSIBLE);
    }
}
