package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Nothing that says who asks. */
public final class NoCredentials extends PlainCraft {

    public NoCredentials() {
        super(
                CraftFacts.of("no-credentials", Group.AUTHENTICATION, "RFC 9110 §11.6.2")
                        .earning("401@ietf", "407@ietf", "403@ietf", "499@esri")
                        .setting(Claim.AUTHORIZATION, Claim.PROXY_AUTHORIZATION, Claim.COOKIE));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.without("Authorization").without("Proxy-Authorization").without("Cookie");
    }
}
