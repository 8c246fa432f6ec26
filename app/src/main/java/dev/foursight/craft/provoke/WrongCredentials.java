package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Basic credentials of somebody who is not known. */
public final class WrongCredentials extends PlainCraft {

    public WrongCredentials() {
        super(
                CraftFacts.of("wrong-credentials", Group.AUTHENTICATION, "RFC 9110 §11.6.2")
                        .earning("401@ietf", "403@ietf")
                        .setting(Claim.AUTHORIZATION)
                        .taking(Parameter.text("user", "text", "nobody"))
                        .taking(Parameter.text("password", "text", "wrong")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with(
                "Authorization", Basic.of(arguments.text("user"), arguments.text("password")));
    }
}
