package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** PUT of a part. */
public final class PutContentRange extends PlainCraft {

    public PutContentRange() {
        super(
                CraftFacts.of("put-content-range", Group.BODY, "RFC 9110 §14.5")
                        .earning("400@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("range", "text", "bytes 0-4/100"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.replaced(draft.withMethod("PUT"), "text/plain", "hello")
                .with("Content-Range", arguments.text("range"));
    }
}
