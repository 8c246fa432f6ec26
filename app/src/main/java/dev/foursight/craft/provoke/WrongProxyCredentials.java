package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Credentials that a proxy does not know. */
public final class WrongProxyCredentials extends PlainCraft {

    public WrongProxyCredentials() {
        super(
                CraftFacts.of("wrong-proxy-credentials", Group.AUTHENTICATION, "RFC 9110 §11.7.2")
                        .earning("407@ietf")
                        .setting(Claim.PROXY_AUTHORIZATION)
                        .taking(Parameter.text("user", "text", "nobody"))
                        .taking(Parameter.text("password", "text", "wrong")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with(
                "Proxy-Authorization",
                Basic.of(arguments.text("user"), arguments.text("password")));
    }
}
