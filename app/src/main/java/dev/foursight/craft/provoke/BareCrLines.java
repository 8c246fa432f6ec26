package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Lines that end with a carriage return alone. */
public final class BareCrLines extends PlainCraft {

    public BareCrLines() {
        super(
                CraftFacts.of("bare-cr-lines", Group.HEADERS, "RFC 9112 §2.2")
                        .earning("400@ietf", "408@ietf")
                        .setting(Claim.LINE_ENDS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withDelivery(draft.delivery().withLineEnd("\r"));
    }
}
