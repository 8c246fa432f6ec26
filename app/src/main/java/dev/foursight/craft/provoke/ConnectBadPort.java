package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** CONNECT to a port that cannot be. */
public final class ConnectBadPort extends PlainCraft {

    public ConnectBadPort() {
        super(
                CraftFacts.of("connect-bad-port", Group.METHOD, "RFC 9110 §9.3.6")
                        .earning("400@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.TARGET)
                        .taking(Parameter.text("port", "text", "99999")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod("CONNECT")
                .withTarget(Authority.host(draft.endpoint()) + ":" + arguments.text("port"));
    }
}
