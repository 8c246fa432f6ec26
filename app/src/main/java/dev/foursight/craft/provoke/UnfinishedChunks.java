package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;

/** Chunked content without its last chunk. */
public final class UnfinishedChunks extends PlainCraft {

    public UnfinishedChunks() {
        super(
                CraftFacts.of("unfinished-chunks", Group.FRAMING, "RFC 9112 §8")
                        .earning("400@ietf", "408@ietf")
                        .setting(Claim.FRAMING, Claim.CONTENT, Claim.ENDING));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft chunked = Content.chunked(draft, "5\r\nhello\r\n");
        return chunked.withDelivery(chunked.delivery().plus(Place.END, new Act.HalfClose()));
    }
}
