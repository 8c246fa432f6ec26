package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A Content-Length that overflows 64 bits. */
public final class OverflowingLength extends PlainCraft {

    public OverflowingLength() {
        super(
                CraftFacts.of("overflowing-length", Group.FRAMING, "RFC 9112 §6.3")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Content-Length", "18446744073709551616");
    }
}
