package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A slash that is percent-encoded. */
public final class EncodedSlash extends PlainCraft {

    public EncodedSlash() {
        super(
                CraftFacts.of("encoded-slash", Group.TARGET, "RFC 3986 §2.2")
                        .earning("404@ietf", "400@ietf"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(BeforeQuery.plus(draft.target(), "a%2Fb"));
    }
}
