package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** An asterisk, which only OPTIONS may have. */
public final class AsteriskTarget extends PlainCraft {

    public AsteriskTarget() {
        super(
                CraftFacts.of("asterisk-target", Group.TARGET, "RFC 9112 §3.2.4")
                        .earning("400@ietf", "404@ietf")
                        .setting(Claim.TARGET));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget("*");
    }
}
