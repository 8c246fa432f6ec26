package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A bearer token that is not valid. */
public final class InvalidToken extends PlainCraft {

    public InvalidToken() {
        super(
                CraftFacts.of("invalid-token", Group.AUTHENTICATION, "RFC 6750 §3.1")
                        .earning("401@ietf")
                        .setting(Claim.AUTHORIZATION)
                        .taking(Parameter.text("token", "text", "expired")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Authorization", "Bearer " + arguments.text("token"));
    }
}
