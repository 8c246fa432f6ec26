package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** A field line without a colon. */
public final class MissingColon extends PlainCraft {

    public MissingColon() {
        super(
                CraftFacts.of("missing-colon", Group.HEADERS, "RFC 9112 §5")
                        .earning("400@ietf")
                        .taking(Parameter.text("line", "text", "X-No-Colon 1")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.plus(new HeaderLine(arguments.text("line"), "", "", true));
    }
}
