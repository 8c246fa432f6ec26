package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** The same length twice in one line. */
public final class RepeatedLength extends PlainCraft {

    public RepeatedLength() {
        super(
                CraftFacts.of("repeated-length", Group.FRAMING, "RFC 9110 §8.6")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft given = Content.given(draft, "hello");
        long length = given.body().content().length();
        return given.with("Content-Length", length + ", " + length);
    }
}
