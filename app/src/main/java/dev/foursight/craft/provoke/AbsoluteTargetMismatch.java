package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** The whole URL as the target, and a Host that says otherwise. */
public final class AbsoluteTargetMismatch extends PlainCraft {

    public AbsoluteTargetMismatch() {
        super(
                CraftFacts.of("absolute-target-mismatch", Group.TARGET, "RFC 9112 §3.2.2")
                        .earning("400@ietf", "421@ietf")
                        .setting(Claim.HOST)
                        .taking(Parameter.text("host", "text", "other.invalid")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(draft.url().toString()).with("Host", arguments.text("host"));
    }
}
