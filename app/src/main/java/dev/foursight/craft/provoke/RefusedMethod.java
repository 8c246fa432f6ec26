package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A well-known method that few resources allow. */
public final class RefusedMethod extends PlainCraft {

    public RefusedMethod() {
        super(
                CraftFacts.of("refused-method", Group.METHOD, "RFC 9110 §15.5.6")
                        .earning("405@ietf", "403@ietf", "401@ietf")
                        .setting(Claim.METHOD)
                        .taking(Parameter.text("method", "method", "DELETE"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod(arguments.text("method"));
    }
}
