package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A Host line without a host. */
public final class EmptyHost extends PlainCraft {

    public EmptyHost() {
        super(
                CraftFacts.of("empty-host", Group.HOST, "RFC 9112 §3.2")
                        .earning("400@ietf")
                        .setting(Claim.HOST));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Host", "");
    }
}
