package dev.foursight.probe.report;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.Draft;
import java.util.List;

/**
 * A request as a person composes it.
 *
 * @param draft without what the crafts do
 * @param crafts in force, left to right
 */
public record CraftedDraft(Draft draft, List<CraftUse> crafts) {

    public CraftedDraft {
        crafts = List.copyOf(crafts);
    }
}
