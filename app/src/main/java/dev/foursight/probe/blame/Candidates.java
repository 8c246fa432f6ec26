package dev.foursight.probe.blame;

import dev.foursight.http.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything about a request that can be taken away or made plain, each part once. */
final class Candidates {

    private Candidates() {}

    static List<Change> of(Composition start) {
        List<Change> changes = new ArrayList<>();
        if (start.pieces().isEmpty()) {
            start.crafts()
                    .forEach(use ->
                            changes.add(
                                    Change.of(
                                            "without the craft " + Words.shortened(use.toString()),
                                            Tier.PLAIN,
                                            now -> now.without(use))));
            Draft draft = start.draft();
            changes.addAll(MessageChanges.of(draft));
            changes.addAll(FieldChanges.of(draft));
            changes.addAll(
                    TargetChanges.of(
                            draft.target(),
                            change ->
                                    now ->
                                            now.with(
                                                    now.draft()
                                                            .withTarget(
                                                                    change.apply(
                                                                            now.draft()
                                                                                    .target())))));
        } else {
            changes.addAll(RawChanges.of(start));
        }
        return told(changes);
    }

    /** Where two have the same title, the later ones are counted. */
    private static List<Change> told(List<Change> changes) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Change> told = new ArrayList<>();
        for (Change change : changes) {
            int times = seen.merge(change.title(), 1, Integer::sum);
            told.add(
                    times == 1
                            ? change
                            : new Change(
                                    change.title() + " (" + times + ")",
                                    change.tier(),
                                    change.to(),
                                    change.milder()));
        }
        return told;
    }
}
