package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;

/** A cause with its id and clause. */
abstract class Described implements CauseRule {

    private final String id;
    private final String clause;

    Described(String id, String clause) {
        this.id = id;
        this.clause = clause;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String clause() {
        return clause;
    }
}
