package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A first line that is no request line. */
public final class GarbageLine extends PlainCraft {

    public GarbageLine() {
        super(
                CraftFacts.of("garbage-line", Group.REQUEST_LINE, "RFC 9112 §2.2")
                        .earning("400@ietf")
                        .setting(Claim.METHOD, Claim.TARGET, Claim.VERSION)
                        .taking(Parameter.text("line", "text", "this is no request")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod(arguments.text("line")).withTarget("").withVersion("");
    }
}
