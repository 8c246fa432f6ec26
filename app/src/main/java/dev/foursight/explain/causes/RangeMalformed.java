package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import java.util.Optional;

/** A Range value that does not follow the grammar, or a range that ends before it begins. */
final class RangeMalformed extends Described {

    RangeMalformed() {
        super("range.malformed", "RFC 9110 §14.1.1");
    }

    @Override
    public When when() {
        return When.status(200, 400, 416).andAsked("Range");
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return RangeAsked.of(reading)
                .filter(asked -> asked.set().isBytes() || asked.set().unit().isEmpty())
                .filter(asked -> !asked.set().wellFormed() || isHuge(reading, asked.set()))
                .map(asked -> asked.complete(reading, base(reading, asked.set())));
    }

    /** The grammar has no limit, but the numbers of programs do. */
    private static boolean isHuge(Reading reading, RangeSet set) {
        return reading.hasStatus(400, 416)
                && set.specs().stream()
                        .anyMatch(
                                it -> Math.max(it.first().bitLength(), it.last().bitLength()) > 62);
    }

    private static Diagnosis base(Reading reading, RangeSet set) {
        if (set.wellFormed()) {
            return Diagnosis.of(Confidence.LIKELY, Stage.MEANING).as("huge");
        }
        if (reading.hasStatus(200)) {
            return Diagnosis.of(Confidence.CERTAIN, 60).as("ignored");
        }
        return Diagnosis.of(
                reading.hasStatus(416) ? Confidence.CERTAIN : Confidence.LIKELY, Stage.MEANING);
    }
}
