package dev.foursight.catalogue.decision;

import java.util.List;

/**
 * Where a walk ends: a code of the catalogue, or a status of another class.
 *
 * @param stage the id of its stage
 * @param key the catalogue's key; empty if the status is no 4xx
 * @param status number and name
 * @param why why this one wins, in a line
 * @param instead the alternatives that lose
 * @param causes the ids of the explainer's causes that lead here
 */
public record Outcome(
        String id,
        String stage,
        String key,
        String status,
        String clause,
        String why,
        List<Loser> instead,
        List<String> causes)
        implements DecisionNode {

    /**
     * A code that is easily sent instead.
     *
     * @param key the catalogue's key
     * @param status number and name
     * @param why why it loses, in a line
     */
    public record Loser(String key, String status, String why) {}

    /** Whether the catalogue has a page for it. */
    public boolean hasPage() {
        return !key.isEmpty();
    }
}
