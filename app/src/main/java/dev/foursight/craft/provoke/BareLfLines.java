package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Lines that end with a line feed alone. */
public final class BareLfLines extends PlainCraft {

    public BareLfLines() {
        super(
                CraftFacts.of("bare-lf-lines", Group.HEADERS, "RFC 9112 §2.2")
                        .earning("400@ietf")
                        .setting(Claim.LINE_ENDS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withDelivery(draft.delivery().withLineEnd("\n"));
    }
}
