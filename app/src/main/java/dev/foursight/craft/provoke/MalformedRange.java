package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A Range value that the grammar does not allow. */
public final class MalformedRange extends PlainCraft {

    public MalformedRange() {
        super(
                CraftFacts.of("malformed-range", Group.RANGE, "RFC 9110 §14.1.1")
                        .earning("416@ietf")
                        .setting(Claim.RANGE)
                        .taking(Parameter.text("value", "text", "bytes=abc")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Range", arguments.text("value"));
    }
}
