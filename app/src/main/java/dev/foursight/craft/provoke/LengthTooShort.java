package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A length that promises less than comes. */
public final class LengthTooShort extends PlainCraft {

    public LengthTooShort() {
        super(
                CraftFacts.of("length-too-short", Group.FRAMING, "RFC 9112 §6.3")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING)
                        .taking(Parameter.count("bytes", "bytes", "5")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft given = Content.given(draft, "hello, and what is this?");
        return given.with(
                "Content-Length", String.valueOf(arguments.count("bytes", 0, 1_000_000_000)));
    }
}
