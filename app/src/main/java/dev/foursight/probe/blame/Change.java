package dev.foursight.probe.blame;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One part of a request taken away or made plain. Any two changes can be made in either order.
 *
 * @param title what it does, in words that follow “the request”
 * @param to makes it
 * @param milder smaller changes to the same part, the smallest first
 */
record Change(String title, Tier tier, UnaryOperator<Composition> to, List<Change> milder) {

    Change {
        milder = List.copyOf(milder);
    }

    static Change of(String title, Tier tier, UnaryOperator<Composition> to) {
        return new Change(title, tier, to, List.of());
    }

    /** The composition after all of them. */
    static Composition all(Composition start, List<Change> changes) {
        Composition changed = start;
        for (Change change : changes) {
            changed = change.to().apply(changed);
        }
        return changed;
    }
}
