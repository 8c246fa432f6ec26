package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A Host with a port that is no number. */
public final class MalformedHostPort extends PlainCraft {

    public MalformedHostPort() {
        super(
                CraftFacts.of("malformed-host-port", Group.HOST, "RFC 9112 §3.2")
                        .earning("400@ietf")
                        .setting(Claim.HOST)
                        .taking(Parameter.text("port", "text", "xyz")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Host", Authority.host(draft.endpoint()) + ":" + arguments.text("port"));
    }
}
