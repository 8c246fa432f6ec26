package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** No Host field, which HTTP/1.1 demands. */
public final class MissingHost extends PlainCraft {

    public MissingHost() {
        super(
                CraftFacts.of("missing-host", Group.HOST, "RFC 9112 §3.2")
                        .earning("400@ietf")
                        .setting(Claim.HOST));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.without("Host");
    }
}
