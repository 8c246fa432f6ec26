package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Content that does not say what it is. */
public final class MissingType extends PlainCraft {

    public MissingType() {
        super(
                CraftFacts.of("missing-type", Group.BODY, "RFC 9110 §8.3")
                        .earning("415@ietf", "400@ietf")
                        .setting(Claim.CONTENT_TYPE)
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.posted(draft, "guess what this is", "text/plain").without("Content-Type");
    }
}
