package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** Exactly one Host field, with the target’s authority. */
public final class RightHost extends PlainCraft {

    public RightHost() {
        super(CraftFacts.of("host", Group.REPAIR, "RFC 9112 §3.2"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.without("Host").plus(HeaderLine.of("Host", draft.endpoint().authority()));
    }
}
