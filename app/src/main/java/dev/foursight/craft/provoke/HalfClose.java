package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;

/** The end of our side right after the request. */
public final class HalfClose extends PlainCraft {

    public HalfClose() {
        super(
                CraftFacts.of("half-close", Group.TIMING, "RFC 9293 §3.6")
                        .earning("499@nginx", "460@aws")
                        .setting(Claim.ENDING));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withDelivery(draft.delivery().plus(Place.END, new Act.HalfClose()));
    }
}
