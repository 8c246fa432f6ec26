package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A method that is well formed and that no server knows. */
public final class UnknownMethod extends PlainCraft {

    public UnknownMethod() {
        super(
                CraftFacts.of("unknown-method", Group.METHOD, "RFC 9110 §9.1")
                        .earning("405@ietf")
                        .setting(Claim.METHOD)
                        .taking(Parameter.text("method", "text", "FOO")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod(arguments.text("method"));
    }
}
