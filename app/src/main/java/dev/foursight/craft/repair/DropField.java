package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A field left out. */
public final class DropField extends PlainCraft {

    public DropField() {
        super(
                CraftFacts.of("drop-field", Group.REPAIR, "RFC 9110 §5.1")
                        .taking(Parameter.text("name", "field name", "Expect")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.without(arguments.text("name"));
    }
}
