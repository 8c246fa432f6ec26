package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** A control character in a value. */
public final class ControlCharacter extends PlainCraft {

    public ControlCharacter() {
        super(
                CraftFacts.of("control-character", Group.HEADERS, "RFC 9110 §5.5")
                        .earning("400@ietf")
                        .taking(Parameter.count("code", "character code", "1"))
                        .taking(Parameter.text("name", "text", "X-Control")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        char character = (char) arguments.count("code", 0, 127);
        return draft.plus(HeaderLine.of(arguments.text("name"), "a" + character + "b"));
    }
}
