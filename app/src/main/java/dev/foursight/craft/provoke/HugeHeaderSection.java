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

/** Many fields of ordinary size that are too much together. */
public final class HugeHeaderSection extends PlainCraft {

    private static final int LINE = 2_000;

    public HugeHeaderSection() {
        super(
                CraftFacts.of("huge-header-section", Group.HEADERS, "RFC 9110 §5.4")
                        .earning("431@ietf", "494@nginx", "400@ietf")
                        .taking(Parameter.count("bytes", "bytes", "64k"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        List<HeaderLine> lines = new ArrayList<>(draft.headers());
        int bytes = arguments.count("bytes", 1, 50_000_000);
        for (int left = bytes; left > 0; left -= LINE) {
            String value = "a".repeat(Math.min(left, LINE));
            lines.add(HeaderLine.of("X-Part-" + (lines.size() + 1), value));
        }
        return draft.withHeaders(lines);
    }
}
