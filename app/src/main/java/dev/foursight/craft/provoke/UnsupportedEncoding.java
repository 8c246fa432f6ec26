package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A content coding that nobody knows. */
public final class UnsupportedEncoding extends PlainCraft {

    public UnsupportedEncoding() {
        super(
                CraftFacts.of("unsupported-encoding", Group.BODY, "RFC 9110 §8.4")
                        .earning("415@ietf")
                        .setting(Claim.CONTENT_ENCODING)
                        .taking(Parameter.text("coding", "text", "nobody"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.posted(draft, "content nobody can decode", "text/plain")
                .with("Content-Encoding", arguments.text("coding"));
    }
}
