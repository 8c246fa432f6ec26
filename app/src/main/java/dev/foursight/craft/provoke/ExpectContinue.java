package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;
import java.time.Duration;

/** A wish to be told before the content is sent. */
public final class ExpectContinue extends PlainCraft {

    public ExpectContinue() {
        super(
                CraftFacts.of("expect-continue", Group.HEADERS, "RFC 9110 §10.1.1")
                        .earning("417@ietf", "413@ietf", "415@ietf")
                        .setting(Claim.EXPECT)
                        .taking(Parameter.count("wait", "milliseconds", "1000"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Duration wait = Duration.ofMillis(arguments.count("wait", 0, 600_000));
        Draft posted = Content.posted(draft, "sent after a wait", "text/plain");
        return posted.with("Expect", "100-continue")
                .withDelivery(posted.delivery().plus(Place.AFTER_HEAD, new Act.Pause(wait)));
    }
}
