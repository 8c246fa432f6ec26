package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** Two lengths that differ. */
public final class ConflictingLengths extends PlainCraft {

    public ConflictingLengths() {
        super(
                CraftFacts.of("conflicting-lengths", Group.FRAMING, "RFC 9112 §6.3")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING)
                        .taking(Parameter.text("first", "text", "5"))
                        .taking(Parameter.text("second", "text", "6")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.given(draft, "hello")
                .without("Content-Length")
                .plus(HeaderLine.of("Content-Length", arguments.text("first")))
                .plus(HeaderLine.of("Content-Length", arguments.text("second")));
    }
}
