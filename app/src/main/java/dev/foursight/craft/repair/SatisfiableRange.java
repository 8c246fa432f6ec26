package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A range inside the content. */
public final class SatisfiableRange extends PlainCraft {

    public SatisfiableRange() {
        super(
                CraftFacts.of("range", Group.REPAIR, "RFC 9110 §14.2")
                        .taking(Parameter.text("range", "text", "0-99")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Range", "bytes=" + arguments.text("range"));
    }
}
