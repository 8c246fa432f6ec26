package dev.foursight.explain.conformance;

import dev.foursight.explain.ConformanceRule;
import java.util.List;

/** All requirements that Foursight judges, in the order of their rows. */
public final class ConformanceRules {

    private ConformanceRules() {}

    public static List<ConformanceRule> all() {
        return List.of(
                new ChallengeIn401(),
                new AllowIn405(),
                new ChallengeIn407(),
                new ContentRangeIn416(),
                new UpgradeIn426(),
                new NoContentToHead());
    }
}
