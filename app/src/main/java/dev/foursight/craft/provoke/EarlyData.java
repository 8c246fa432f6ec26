package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A request that says it came in early data. */
public final class EarlyData extends PlainCraft {

    public EarlyData() {
        super(
                CraftFacts.of("early-data", Group.HEADERS, "RFC 8470 §5.1")
                        .earning("425@ietf")
                        .setting(Claim.EARLY_DATA)
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.posted(draft, "sent early", "text/plain").with("Early-Data", "1");
    }
}
