package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Credentials in a scheme that nobody knows. */
public final class UnknownAuthScheme extends PlainCraft {

    public UnknownAuthScheme() {
        super(
                CraftFacts.of("unknown-auth-scheme", Group.AUTHENTICATION, "RFC 9110 §11.4")
                        .earning("401@ietf", "400@ietf")
                        .setting(Claim.AUTHORIZATION)
                        .taking(Parameter.text("value", "text", "Nobody knows")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Authorization", arguments.text("value"));
    }
}
