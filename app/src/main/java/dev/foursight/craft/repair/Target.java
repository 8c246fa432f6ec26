package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Another request-target. */
public final class Target extends PlainCraft {

    public Target() {
        super(
                CraftFacts.of("target", Group.REPAIR, "RFC 9112 §3.2")
                        .taking(Parameter.text("target", "text", "/")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(arguments.text("target"));
    }
}
