package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A transfer coding that nobody knows. */
public final class UnknownCoding extends PlainCraft {

    public UnknownCoding() {
        super(
                CraftFacts.of("unknown-coding", Group.FRAMING, "RFC 9112 §6.1")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING)
                        .taking(Parameter.text("coding", "text", "nobody")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.chunkedAs(draft, arguments.text("coding") + ", chunked");
    }
}
