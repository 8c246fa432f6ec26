package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** PROPFIND of a whole tree. */
public final class InfiniteDepth extends PlainCraft {

    public InfiniteDepth() {
        super(
                CraftFacts.of("infinite-depth", Group.BODY, "RFC 4918 §9.1")
                        .earning("403@ietf", "405@ietf")
                        .setting(Claim.METHOD)
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod("PROPFIND").with("Depth", "infinity");
    }
}
