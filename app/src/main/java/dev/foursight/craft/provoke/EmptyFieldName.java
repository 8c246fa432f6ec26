package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** A field line that begins with the colon. */
public final class EmptyFieldName extends PlainCraft {

    public EmptyFieldName() {
        super(
                CraftFacts.of("empty-field-name", Group.HEADERS, "RFC 9110 §5.1")
                        .earning("400@ietf")
                        .taking(Parameter.text("value", "text", "1")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.plus(HeaderLine.of("", arguments.text("value")));
    }
}
