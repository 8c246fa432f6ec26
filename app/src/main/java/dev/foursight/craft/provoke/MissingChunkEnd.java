package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A chunk without the line end after it. */
public final class MissingChunkEnd extends PlainCraft {

    public MissingChunkEnd() {
        super(
                CraftFacts.of("missing-chunk-end", Group.FRAMING, "RFC 9112 §7.1")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING, Claim.CONTENT));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.chunked(draft, "5\r\nhello0\r\n\r\n");
    }
}
