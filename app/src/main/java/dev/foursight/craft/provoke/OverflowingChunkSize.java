package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A chunk size that overflows 64 bits. */
public final class OverflowingChunkSize extends PlainCraft {

    public OverflowingChunkSize() {
        super(
                CraftFacts.of("overflowing-chunk-size", Group.FRAMING, "RFC 9112 §7.1")
                        .earning("400@ietf", "413@ietf")
                        .setting(Claim.FRAMING, Claim.CONTENT)
                        .taking(Parameter.text("size", "text", "FFFFFFFFFFFFFFFFF")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.chunked(draft, arguments.text("size") + "\r\nhello\r\n0\r\n\r\n");
    }
}
