package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A percent sign without two hexadecimal digits. */
public final class MalformedEscape extends PlainCraft {

    public MalformedEscape() {
        super(
                CraftFacts.of("malformed-escape", Group.TARGET, "RFC 3986 §2.1")
                        .earning("400@ietf")
                        .taking(Parameter.text("escape", "text", "%zz")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(BeforeQuery.plus(draft.target(), arguments.text("escape")));
    }
}
