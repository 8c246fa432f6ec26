package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** One field whose value has a given number of bytes. */
public final class HugeHeader extends PlainCraft {

    public HugeHeader() {
        super(
                CraftFacts.of("huge-header", Group.HEADERS, "RFC 9110 §5.4")
                        .earning("431@ietf", "494@nginx", "400@ietf")
                        .taking(Parameter.count("bytes", "bytes", "16k"))
                        .taking(Parameter.text("name", "text", "X-Big"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int bytes = arguments.count("bytes", 1, 50_000_000);
        return draft.plus(HeaderLine.of(arguments.text("name"), "a".repeat(bytes)));
    }
}
