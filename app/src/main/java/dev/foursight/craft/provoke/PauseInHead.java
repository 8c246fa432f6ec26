package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;
import java.time.Duration;

/** A wait before the head is finished. */
public final class PauseInHead extends PlainCraft {

    public PauseInHead() {
        super(
                CraftFacts.of("pause-in-head", Group.TIMING, "RFC 9110 §15.5.9")
                        .earning("408@ietf")
                        .taking(Parameter.count("wait", "milliseconds", "2000"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Duration wait = Duration.ofMillis(arguments.count("wait", 0, 600_000));
        return draft.withDelivery(draft.delivery().plus(Place.IN_HEAD, new Act.Pause(wait)));
    }
}
