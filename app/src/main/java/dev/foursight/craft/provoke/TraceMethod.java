package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** TRACE, which changes nothing and which most servers have switched off. */
public final class TraceMethod extends PlainCraft {

    public TraceMethod() {
        super(
                CraftFacts.of("trace-method", Group.METHOD, "RFC 9110 §9.3.8")
                        .earning("405@ietf")
                        .setting(Claim.METHOD));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod("TRACE");
    }
}
