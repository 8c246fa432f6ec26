package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A method with a character that no token may hold. */
public final class MalformedMethod extends PlainCraft {

    public MalformedMethod() {
        super(
                CraftFacts.of("malformed-method", Group.METHOD, "RFC 9110 §9.1")
                        .earning("400@ietf")
                        .setting(Claim.METHOD)
                        .taking(Parameter.text("method", "text", "GE(T")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod(arguments.text("method"));
    }
}
