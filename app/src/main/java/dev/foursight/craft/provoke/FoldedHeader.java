package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** A value that goes on in the next line. */
public final class FoldedHeader extends PlainCraft {

    public FoldedHeader() {
        super(
                CraftFacts.of("folded-header", Group.HEADERS, "RFC 9112 §5.2")
                        .earning("400@ietf")
                        .taking(Parameter.text("name", "text", "X-Folded")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.plus(HeaderLine.of(arguments.text("name"), "one\r\n two"));
    }
}
