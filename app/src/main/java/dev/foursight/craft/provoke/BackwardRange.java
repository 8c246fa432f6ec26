package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A range that ends before it begins. */
public final class BackwardRange extends PlainCraft {

    public BackwardRange() {
        super(
                CraftFacts.of("backward-range", Group.RANGE, "RFC 9110 §14.1.1")
                        .earning("416@ietf")
                        .setting(Claim.RANGE)
                        .taking(Parameter.text("range", "text", "5-2")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Range", "bytes=" + arguments.text("range"));
    }
}
