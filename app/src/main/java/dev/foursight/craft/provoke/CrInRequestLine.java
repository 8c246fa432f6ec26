package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A carriage return in the middle of the request line. */
public final class CrInRequestLine extends PlainCraft {

    public CrInRequestLine() {
        super(
                CraftFacts.of("cr-in-request-line", Group.REQUEST_LINE, "RFC 9112 §2.2")
                        .earning("400@ietf"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(draft.target() + "\r");
    }
}
