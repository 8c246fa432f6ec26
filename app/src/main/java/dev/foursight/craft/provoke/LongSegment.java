package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A path of one long segment. */
public final class LongSegment extends PlainCraft {

    public LongSegment() {
        super(
                CraftFacts.of("long-segment", Group.TARGET, "RFC 9112 §3")
                        .earning("414@ietf", "404@ietf", "403@ietf")
                        .setting(Claim.TARGET)
                        .taking(Parameter.count("bytes", "bytes", "300"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget("/" + "a".repeat(arguments.count("bytes", 1, 10_000_000)));
    }
}
