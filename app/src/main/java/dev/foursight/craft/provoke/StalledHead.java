package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;

/** A head that never ends. */
public final class StalledHead extends PlainCraft {

    public StalledHead() {
        super(
                CraftFacts.of("stalled-head", Group.TIMING, "RFC 9110 §15.5.9")
                        .earning("408@ietf")
                        .setting(Claim.ENDING)
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withDelivery(draft.delivery().plus(Place.IN_HEAD, new Act.Stop()));
    }
}
