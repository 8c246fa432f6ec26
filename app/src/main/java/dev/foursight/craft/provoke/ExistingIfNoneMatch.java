package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** PUT that wants to create what is already there. */
public final class ExistingIfNoneMatch extends PlainCraft {

    public ExistingIfNoneMatch() {
        super(
                CraftFacts.of("existing-if-none-match", Group.CONDITIONS, "RFC 9110 §13.1.2")
                        .earning("412@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.CONDITION)
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.posted(draft.withMethod("PUT"), "new", "text/plain")
                .with("If-None-Match", "*");
    }
}
