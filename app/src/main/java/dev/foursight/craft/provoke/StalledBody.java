package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;

/** Content that stops in the middle. */
public final class StalledBody extends PlainCraft {

    public StalledBody() {
        super(
                CraftFacts.of("stalled-body", Group.TIMING, "RFC 9110 §15.5.9")
                        .earning("408@ietf")
                        .setting(Claim.ENDING)
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft posted = Content.posted(draft, "only the beginning of this comes", "text/plain");
        return posted.withDelivery(posted.delivery().plus(Place.IN_CONTENT, new Act.Stop()));
    }
}
