package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A Content-Length below zero. */
public final class NegativeLength extends PlainCraft {

    public NegativeLength() {
        super(
                CraftFacts.of("negative-length", Group.FRAMING, "RFC 9112 §6.3")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Content-Length", "-1");
    }
}
