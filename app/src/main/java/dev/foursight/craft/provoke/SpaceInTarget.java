package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A blank in the target. */
public final class SpaceInTarget extends PlainCraft {

    public SpaceInTarget() {
        super(CraftFacts.of("space-in-target", Group.TARGET, "RFC 9112 §3.2").earning("400@ietf"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(draft.target() + "a b");
    }
}
