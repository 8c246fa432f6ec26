package dev.foursight.craft;

import java.util.List;
import java.util.Set;

/** A craft whose class holds nothing but its facts and its change. */
public abstract class PlainCraft implements Craft {

    private final CraftFacts facts;

    protected PlainCraft(CraftFacts facts) {
        this.facts = facts;
    }

    @Override
    public final String id() {
        return facts.id();
    }

    @Override
    public final Group group() {
        return facts.group();
    }

    @Override
    public final List<Parameter> parameters() {
        return facts.parameters();
    }

    @Override
    public final List<String> earns() {
        return facts.earns();
    }

    @Override
    public final String clause() {
        return facts.clause();
    }

    @Override
    public final Hazard hazard() {
        return facts.hazard();
    }

    @Override
    public final Set<Claim> claims() {
        return facts.claims();
    }
}
