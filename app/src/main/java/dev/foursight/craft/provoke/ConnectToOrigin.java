package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;

/** CONNECT at a server that is no proxy. */
public final class ConnectToOrigin extends PlainCraft {

    public ConnectToOrigin() {
        super(
                CraftFacts.of("connect-to-origin", Group.METHOD, "RFC 9110 §9.3.6")
                        .earning("405@ietf", "400@ietf", "403@ietf")
                        .setting(Claim.METHOD, Claim.TARGET));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Endpoint endpoint = draft.endpoint();
        return draft.withMethod("CONNECT")
                .withTarget(Authority.host(endpoint) + ":" + endpoint.port());
    }
}
