package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A form without the token that proves where it comes from. */
public final class MissingFormToken extends PlainCraft {

    public MissingFormToken() {
        super(
                CraftFacts.of("missing-form-token", Group.BODY, "RFC 9110 §15.5.4")
                        .earning("419@laravel", "403@ietf", "422@ietf", "400@ietf")
                        .setting(Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("content", "text", "name=value"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.replaced(
                draft, "application/x-www-form-urlencoded", arguments.text("content"));
    }
}
