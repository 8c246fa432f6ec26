package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Credentials that cannot be decoded. */
public final class MalformedCredentials extends PlainCraft {

    public MalformedCredentials() {
        super(
                CraftFacts.of("malformed-credentials", Group.AUTHENTICATION, "RFC 7617 §2")
                        .earning("401@ietf", "400@ietf")
                        .setting(Claim.AUTHORIZATION)
                        .taking(Parameter.text("value", "text", "Basic %%%")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Authorization", arguments.text("value"));
    }
}
