package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A request line of method and version alone. */
public final class MissingTarget extends PlainCraft {

    public MissingTarget() {
        super(
                CraftFacts.of("missing-target", Group.REQUEST_LINE, "RFC 9112 §3")
                        .earning("400@ietf")
                        .setting(Claim.TARGET));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget("");
    }
}
