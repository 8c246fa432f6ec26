package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;

/** The whole request at once, with no pause, stop or early end, and with CRLF line ends. */
public final class WholeRequest extends PlainCraft {

    public WholeRequest() {
        super(CraftFacts.of("whole-request", Group.REPAIR, "RFC 9112 §8"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withDelivery(
                Delivery.PLAIN
                        .withBefore(draft.delivery().before())
                        .withAfter(draft.delivery().after()));
    }
}
