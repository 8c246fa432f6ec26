package dev.foursight.explain.conformance;

import dev.foursight.explain.ConformanceRule;
import java.util.List;

/** All requirements that Foursight judges, in the order of their rows. */
public final class ConformanceRules {

    private ConformanceRules() {}

    public static List<ConformanceRule> all() {
        return List.of(
                new NoHostRejected(),
                new SecondHostRejected(),
                new BlankBeforeColonRejected(),
                new BadLengthRejected(),
                new ChallengeIn401(),
                new ChallengeParameters(),
                new AllowIn405(),
                new ChallengeIn407(),
                new ContentRangeIn416(),
                new UpgradeIn426(),
                new RetryAfterForm(),
                new BlockedByIn451(),
                new DateInAnswer(),
                new NoContentToHead(),
                new LengthOrChunked(),
                new LengthForm(),
                new ContentComplete(),
                new TypeOfContent(),
                new StatusLineForm(),
                new FieldLineForm(),
                new SingleFields(),
                new StatusInProblem());
    }
}
