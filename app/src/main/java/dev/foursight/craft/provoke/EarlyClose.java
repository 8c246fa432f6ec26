package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;
import java.time.Duration;

/** A connection broken off before the answer. */
public final class EarlyClose extends PlainCraft {

    public EarlyClose() {
        super(
                CraftFacts.of("early-close", Group.TIMING, "RFC 9293 §3.5")
                        .earning("499@nginx", "460@aws", "499@google")
                        .setting(Claim.ENDING)
                        .taking(Parameter.count("wait", "milliseconds", "0")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Duration wait = Duration.ofMillis(arguments.count("wait", 0, 600_000));
        return draft.withDelivery(
                draft.delivery()
                        .plus(Place.END, new Act.Pause(wait))
                        .plus(Place.END, new Act.Reset()));
    }
}
