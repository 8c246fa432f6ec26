package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A fragment, which no target has. */
public final class FragmentInTarget extends PlainCraft {

    public FragmentInTarget() {
        super(
                CraftFacts.of("fragment-in-target", Group.TARGET, "RFC 9112 §3.2")
                        .earning("400@ietf", "404@ietf")
                        .taking(Parameter.text("fragment", "text", "part")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(draft.target() + "#" + arguments.text("fragment"));
    }
}
