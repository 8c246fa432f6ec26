package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Chunked content in a version that does not know it. */
public final class ChunkedInHttp10 extends PlainCraft {

    public ChunkedInHttp10() {
        super(
                CraftFacts.of("chunked-in-http10", Group.FRAMING, "RFC 9112 §6.1")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING, Claim.VERSION));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.chunkedAs(draft, "chunked").withVersion("HTTP/1.0");
    }
}
