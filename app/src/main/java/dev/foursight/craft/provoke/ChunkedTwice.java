package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Chunked applied twice. */
public final class ChunkedTwice extends PlainCraft {

    public ChunkedTwice() {
        super(
                CraftFacts.of("chunked-twice", Group.FRAMING, "RFC 9112 §6.1")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.chunkedAs(draft, "chunked, chunked");
    }
}
