package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A patch that cannot be read. */
public final class MalformedPatch extends PlainCraft {

    public MalformedPatch() {
        super(
                CraftFacts.of("malformed-patch", Group.BODY, "RFC 5789 §2.2")
                        .earning("400@ietf", "415@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("content", "text", "[{\"op\":"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.replaced(
                draft.withMethod("PATCH"),
                "application/json-patch+json",
                arguments.text("content"));
    }
}
