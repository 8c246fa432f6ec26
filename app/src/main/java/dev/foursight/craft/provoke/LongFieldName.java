package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** One field whose name has a given number of bytes. */
public final class LongFieldName extends PlainCraft {

    public LongFieldName() {
        super(
                CraftFacts.of("long-field-name", Group.HEADERS, "RFC 9110 §5.4")
                        .earning("431@ietf", "494@nginx", "400@ietf")
                        .taking(Parameter.count("bytes", "bytes", "16k"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.plus(HeaderLine.of("X".repeat(arguments.count("bytes", 1, 50_000_000)), "1"));
    }
}
