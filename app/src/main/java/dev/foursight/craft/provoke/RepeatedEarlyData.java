package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** Early-Data twice, with a value that it cannot have. */
public final class RepeatedEarlyData extends PlainCraft {

    public RepeatedEarlyData() {
        super(
                CraftFacts.of("repeated-early-data", Group.HEADERS, "RFC 8470 §5.1")
                        .earning("425@ietf")
                        .setting(Claim.EARLY_DATA)
                        .taking(Parameter.text("value", "text", "x"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        HeaderLine line = HeaderLine.of("Early-Data", arguments.text("value"));
        return Content.posted(draft, "sent early", "text/plain")
                .without("Early-Data")
                .plus(line)
                .plus(line);
    }
}
