package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Bytes over 127 in the target. */
public final class NonAsciiTarget extends PlainCraft {

    public NonAsciiTarget() {
        super(
                CraftFacts.of("non-ascii-target", Group.TARGET, "RFC 3986 §2")
                        .earning("400@ietf", "404@ietf")
                        .taking(Parameter.text("characters", "text", "ü")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(Query.plus(draft.target(), "x=" + arguments.text("characters")));
    }
}
