package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.List;
import java.util.Optional;

/** A condition that cannot be read: an unreadable date ought to be ignored, yet some refuse it. */
final class PreconditionMalformed extends Described {

    PreconditionMalformed() {
        super("precondition.malformed", "RFC 9110 §13.1");
    }

    @Override
    public When when() {
        return When.status(400, 412).andAsked(Conditions.NAMES.toArray(String[]::new));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        if (!reading.hasStatus(400, 412)) {
            return Optional.empty();
        }
        List<FieldLine> conditions = reading.request().map(Conditions::of).orElse(List.of());
        boolean only = conditions.stream().noneMatch(Conditions::isWellFormed);
        return conditions.stream()
                .filter(line -> !Conditions.isWellFormed(line))
                .findFirst()
                .map(line -> describe(reading, line, only));
    }

    private static Diagnosis describe(Reading reading, FieldLine line, boolean only) {
        String name = line.name().strip();
        boolean alone = only && reading.hasStatus(412);
        return Diagnosis.of(alone ? Confidence.LIKELY : Confidence.POSSIBLE, 60)
                .as(name.endsWith("Since") || name.endsWith("since") ? "date" : "")
                .fact("name", name)
                .fact("value", Grammar.brief(line.value()))
                .seen(reading.sent(line))
                .seen(reading.statusLine())
                .mend(CraftUse.of("drop-field", name));
    }
}
