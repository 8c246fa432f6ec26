package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A chunk extension of a given size. */
public final class LongChunkExtension extends PlainCraft {

    public LongChunkExtension() {
        super(
                CraftFacts.of("long-chunk-extension", Group.FRAMING, "RFC 9112 §7.1.1")
                        .earning("400@ietf", "413@ietf")
                        .setting(Claim.FRAMING, Claim.CONTENT)
                        .taking(Parameter.count("bytes", "bytes", "100k"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String extension = "x=" + "a".repeat(arguments.count("bytes", 1, 50_000_000));
        return Content.chunked(draft, "5;" + extension + "\r\nhello\r\n0\r\n\r\n");
    }
}
