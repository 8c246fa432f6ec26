package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** JSON that is well formed and makes no sense. */
public final class UnprocessableContent extends PlainCraft {

    public UnprocessableContent() {
        super(
                CraftFacts.of("unprocessable-content", Group.BODY, "RFC 9110 §15.5.21")
                        .earning("422@ietf", "400@ietf")
                        .setting(Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("content", "text", "{\"quantity\": -1}"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.replaced(draft, "application/json", arguments.text("content"));
    }
}
