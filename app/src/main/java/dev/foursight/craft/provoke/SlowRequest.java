package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import java.time.Duration;

/** A request that comes in small pieces. */
public final class SlowRequest extends PlainCraft {

    public SlowRequest() {
        super(
                CraftFacts.of("slow-request", Group.TIMING, "RFC 9110 §15.5.9")
                        .earning("408@ietf")
                        .setting(Claim.PACE)
                        .taking(Parameter.count("bytes", "bytes", "8"))
                        .taking(Parameter.count("wait", "milliseconds", "250"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Duration wait = Duration.ofMillis(arguments.count("wait", 0, 600_000));
        int bytes = arguments.count("bytes", 1, 1_000_000);
        return draft.withDelivery(draft.delivery().withPace(new Delivery.Pace(bytes, wait)));
    }
}
