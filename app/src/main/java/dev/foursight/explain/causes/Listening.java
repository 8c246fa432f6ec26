package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import dev.foursight.explain.When;

/** A rule that also listens to what the answer says of the cause that another rule looks for. */
abstract class Listening implements CauseRule {

    final CauseRule rule;

    Listening(CauseRule rule) {
        this.rule = rule;
    }

    @Override
    public final When when() {
        return rule.when();
    }

    @Override
    public final String id() {
        return rule.id();
    }

    @Override
    public final String clause() {
        return rule.clause();
    }
}
