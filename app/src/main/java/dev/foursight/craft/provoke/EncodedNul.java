package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A NUL that is percent-encoded. */
public final class EncodedNul extends PlainCraft {

    public EncodedNul() {
        super(
                CraftFacts.of("encoded-nul", Group.TARGET, "RFC 3986 §7.3")
                        .earning("400@ietf", "404@ietf"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(BeforeQuery.plus(draft.target(), "a%00b"));
    }
}
