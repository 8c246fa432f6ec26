package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Two blanks between method and target. */
public final class DoubleSpace extends PlainCraft {

    public DoubleSpace() {
        super(CraftFacts.of("double-space", Group.REQUEST_LINE, "RFC 9112 §3").earning("400@ietf"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(" " + draft.target());
    }
}
