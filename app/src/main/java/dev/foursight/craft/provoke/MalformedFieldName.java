package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** A field name with a character that no token may hold. */
public final class MalformedFieldName extends PlainCraft {

    public MalformedFieldName() {
        super(
                CraftFacts.of("malformed-field-name", Group.HEADERS, "RFC 9110 §5.1")
                        .earning("400@ietf")
                        .taking(Parameter.text("name", "text", "X(a)")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.plus(HeaderLine.of(arguments.text("name"), "1"));
    }
}
