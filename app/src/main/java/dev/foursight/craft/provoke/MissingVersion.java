package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A request line of method and target alone. */
public final class MissingVersion extends PlainCraft {

    public MissingVersion() {
        super(
                CraftFacts.of("missing-version", Group.REQUEST_LINE, "RFC 9112 §3")
                        .earning("400@ietf")
                        .setting(Claim.VERSION));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withVersion("");
    }
}
