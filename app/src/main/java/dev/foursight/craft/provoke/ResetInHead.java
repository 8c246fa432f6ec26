package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;

/** A connection broken off in the middle of the head. */
public final class ResetInHead extends PlainCraft {

    public ResetInHead() {
        super(
                CraftFacts.of("reset-in-head", Group.TIMING, "RFC 9293 §3.5")
                        .earning("400@ietf")
                        .setting(Claim.ENDING));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withDelivery(draft.delivery().plus(Place.IN_HEAD, new Act.Reset()));
    }
}
