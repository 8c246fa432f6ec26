package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;

/** A head that ends with the connection. */
public final class CutHead extends PlainCraft {

    public CutHead() {
        super(
                CraftFacts.of("cut-head", Group.TIMING, "RFC 9112 §8")
                        .earning("400@ietf", "408@ietf")
                        .setting(Claim.ENDING));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withDelivery(draft.delivery().plus(Place.IN_HEAD, new Act.HalfClose()));
    }
}
