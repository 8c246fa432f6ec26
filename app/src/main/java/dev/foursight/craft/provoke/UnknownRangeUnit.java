package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A range in a unit that nobody knows. */
public final class UnknownRangeUnit extends PlainCraft {

    public UnknownRangeUnit() {
        super(
                CraftFacts.of("unknown-range-unit", Group.RANGE, "RFC 9110 §14.2")
                        .earning("416@ietf")
                        .setting(Claim.RANGE)
                        .taking(Parameter.text("value", "text", "lines=1-2")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Range", arguments.text("value"));
    }
}
