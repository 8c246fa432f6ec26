package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import java.util.Optional;

/**
 * A rule whose cause a server's page may name with a status that the rule does not look at: IIS
 * answers 404 to content that is too large. Its sentence is the variant {@code told}.
 */
final class ToldAnyway extends Listening {

    private static final int WEIGHT = 60;

    ToldAnyway(CauseRule rule) {
        super(rule);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return rule.examine(reading)
                .or(() ->
                        reading.signatureOf(id())
                                .filter(match -> match.signature().isPage())
                                .flatMap(match -> told(reading, match)));
    }

    private Optional<Diagnosis> told(Reading reading, SignatureMatch match) {
        return Told.by(reading, id(), WEIGHT)
                .map(found -> Asked.in(reading, found).fact("told", match.evidence().text()));
    }
}
