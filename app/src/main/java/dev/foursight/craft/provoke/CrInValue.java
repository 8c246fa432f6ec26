package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** A carriage return in a value. */
public final class CrInValue extends PlainCraft {

    public CrInValue() {
        super(
                CraftFacts.of("cr-in-value", Group.HEADERS, "RFC 9110 §5.5")
                        .earning("400@ietf")
                        .taking(Parameter.text("name", "text", "X-Cr")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.plus(HeaderLine.of(arguments.text("name"), "a\rb"));
    }
}
