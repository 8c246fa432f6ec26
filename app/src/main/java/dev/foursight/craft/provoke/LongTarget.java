package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A target of a given length, made long by its query. */
public final class LongTarget extends PlainCraft {

    public LongTarget() {
        super(
                CraftFacts.of("long-target", Group.TARGET, "RFC 9112 §3")
                        .earning("414@ietf")
                        .taking(Parameter.count("bytes", "bytes", "9000"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String target = draft.target();
        String glue = target.contains("?") ? "&x=" : "?x=";
        int missing = arguments.count("bytes", 1, 10_000_000) - target.length() - glue.length();
        return missing <= 0 ? draft : draft.withTarget(target + glue + "a".repeat(missing));
    }
}
