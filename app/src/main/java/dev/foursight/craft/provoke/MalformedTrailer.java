package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A trailer line that is no field line. */
public final class MalformedTrailer extends PlainCraft {

    public MalformedTrailer() {
        super(
                CraftFacts.of("malformed-trailer", Group.FRAMING, "RFC 9112 §7.1.2")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING, Claim.CONTENT)
                        .taking(Parameter.text("line", "text", "no colon")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String line = arguments.text("line");
        return Content.chunked(draft, "5\r\nhello\r\n0\r\n" + line + "\r\n\r\n");
    }
}
