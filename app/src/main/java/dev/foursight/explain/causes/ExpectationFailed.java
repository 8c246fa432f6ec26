package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.Optional;

/** An expectation that the server does not meet. */
final class ExpectationFailed extends Described {

    ExpectationFailed() {
        super("expectation.failed", "RFC 9110 §15.5.18");
    }

    @Override
    public When when() {
        return When.status(417).or(When.status(200, 201, 202, 204).andAsked("Expect"));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        if (!reading.hasStatus(417)) {
            return reading.hasStatus(200, 201, 202, 204) ? ignored(reading) : Optional.empty();
        }
        return Optional.of(
                reading.request()
                        .flatMap(request -> request.fields().first("Expect"))
                        .map(line -> asked(reading, line))
                        .orElseGet(() -> Diagnosis.of(Confidence.POSSIBLE, 60).as("untold"))
                        .seen(reading.statusLine()));
    }

    /** RFC 9110 §10.1.1: a server may refuse what it does not know, and need not. */
    private static Optional<Diagnosis> ignored(Reading reading) {
        return reading.request()
                .flatMap(request -> request.fields().first("Expect"))
                .filter(line -> !line.value().equalsIgnoreCase("100-continue"))
                .map(line ->
                        Diagnosis.of(Confidence.CERTAIN, 60)
                                .as("ignored")
                                .fact("value", Grammar.brief(line.value()))
                                .seen(reading.sent(line))
                                .seen(reading.statusLine()));
    }

    private static Diagnosis asked(Reading reading, FieldLine line) {
        boolean plain = line.value().equalsIgnoreCase("100-continue");
        return Diagnosis.of(Confidence.CERTAIN, 60)
                .as(plain ? "continue" : "")
                .fact("value", Grammar.brief(line.value()))
                .seen(reading.sent(line))
                .mend(CraftUse.of("drop-field", "Expect"));
    }
}
