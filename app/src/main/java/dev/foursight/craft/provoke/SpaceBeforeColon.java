package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** A blank between a field name and its colon. */
public final class SpaceBeforeColon extends PlainCraft {

    public SpaceBeforeColon() {
        super(
                CraftFacts.of("space-before-colon", Group.HEADERS, "RFC 9112 §5.1")
                        .earning("400@ietf")
                        .taking(Parameter.text("name", "text", "X-Spaced"))
                        .taking(Parameter.text("value", "text", "1")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.plus(
                new HeaderLine(arguments.text("name"), " : ", arguments.text("value"), true));
    }
}
