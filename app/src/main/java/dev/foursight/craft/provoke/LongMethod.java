package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A method of a given length. */
public final class LongMethod extends PlainCraft {

    public LongMethod() {
        super(
                CraftFacts.of("long-method", Group.METHOD, "RFC 9112 §3")
                        .earning("400@ietf", "405@ietf")
                        .setting(Claim.METHOD)
                        .taking(Parameter.count("bytes", "bytes", "300")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod("M".repeat(arguments.count("bytes", 1, 1_000_000)));
    }
}
