package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** The whole URL as the target, as proxies want it. */
public final class AbsoluteTarget extends PlainCraft {

    public AbsoluteTarget() {
        super(
                CraftFacts.of("absolute-target", Group.TARGET, "RFC 9112 §3.2.2")
                        .earning("407@ietf", "400@ietf"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(draft.url().toString());
    }
}
