package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.ArrayList;
import java.util.List;

/** More field lines than a server cares to read. */
public final class ManyHeaders extends PlainCraft {

    public ManyHeaders() {
        super(
                CraftFacts.of("many-headers", Group.HEADERS, "RFC 9110 §5.4")
                        .earning("431@ietf", "400@ietf")
                        .taking(Parameter.count("fields", "fields", "1000"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        List<HeaderLine> lines = new ArrayList<>(draft.headers());
        int fields = arguments.count("fields", 1, 100_000);
        for (int i = 1; i <= fields; i++) {
            lines.add(HeaderLine.of("X-Many-" + i, "1"));
        }
        return draft.withHeaders(lines);
    }
}
