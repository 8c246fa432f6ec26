package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A range on a method that has none. */
public final class RangeOnPost extends PlainCraft {

    public RangeOnPost() {
        super(
                CraftFacts.of("range-on-post", Group.RANGE, "RFC 9110 §14.2")
                        .setting(Claim.RANGE)
                        .taking(Parameter.text("range", "text", "99999999-"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.posted(draft, "a range means nothing here", "text/plain")
                .with("Range", "bytes=" + arguments.text("range"));
    }
}
