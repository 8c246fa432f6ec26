package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A path that does not begin with a slash. */
public final class TargetWithoutSlash extends PlainCraft {

    public TargetWithoutSlash() {
        super(
                CraftFacts.of("target-without-slash", Group.TARGET, "RFC 9112 §3.2.1")
                        .earning("400@ietf"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String bare = draft.target().replaceFirst("^/+", "");
        return draft.withTarget(bare.isEmpty() ? "index.html" : bare);
    }
}
