package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Characters in the target that need percent-encoding. */
public final class UnencodedTarget extends PlainCraft {

    public UnencodedTarget() {
        super(
                CraftFacts.of("unencoded-target", Group.TARGET, "RFC 3986 §2")
                        .earning("400@ietf")
                        .taking(Parameter.text("characters", "text", "\"<>|")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(Query.plus(draft.target(), "x=" + arguments.text("characters")));
    }
}
