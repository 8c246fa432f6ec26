package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A valid range that begins after the end of the content. */
public final class UnsatisfiableRange extends PlainCraft {

    public UnsatisfiableRange() {
        super(
                CraftFacts.of("unsatisfiable-range", Group.RANGE, "RFC 9110 §14.2")
                        .earning("416@ietf")
                        .setting(Claim.RANGE)
                        .taking(Parameter.text("range", "text", "99999999-")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Range", "bytes=" + arguments.text("range"));
    }
}
