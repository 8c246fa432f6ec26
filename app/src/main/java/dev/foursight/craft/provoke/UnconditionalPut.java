package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** PUT that does not say which version it replaces. */
public final class UnconditionalPut extends PlainCraft {

    public UnconditionalPut() {
        super(
                CraftFacts.of("unconditional-put", Group.CONDITIONS, "RFC 6585 §3")
                        .earning("428@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.CONTENT, Claim.CONTENT_TYPE, Claim.CONDITION)
                        .taking(Parameter.text("content", "text", "mine"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.replaced(draft.withMethod("PUT"), "text/plain", arguments.text("content"))
                .without("If-Match")
                .without("If-Unmodified-Since")
                .without("If-None-Match");
    }
}
