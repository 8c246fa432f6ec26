package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** PATCH in a format that nobody knows. */
public final class UnsupportedPatch extends PlainCraft {

    public UnsupportedPatch() {
        super(
                CraftFacts.of("unsupported-patch", Group.BODY, "RFC 5789 §2.2")
                        .earning("415@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("type", "media type", "application/x-nobody"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.replaced(
                draft.withMethod("PATCH"), arguments.text("type"), "a patch nobody can read");
    }
}
