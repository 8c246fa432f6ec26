package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A transfer coding after chunked. */
public final class ChunkedNotLast extends PlainCraft {

    public ChunkedNotLast() {
        super(
                CraftFacts.of("chunked-not-last", Group.FRAMING, "RFC 9112 §6.3")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.chunkedAs(draft, "chunked, gzip");
    }
}
