package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Another method. */
public final class Method extends PlainCraft {

    public Method() {
        super(
                CraftFacts.of("method", Group.REPAIR, "RFC 9110 §9.1")
                        .taking(Parameter.text("method", "text", "GET")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod(arguments.text("method"));
    }
}
