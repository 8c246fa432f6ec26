package dev.foursight.explain;

import java.util.List;
import java.util.Optional;

/** A cause that is left where the others explain too little: it is asked after them. */
public interface LastResort extends CauseRule {

    /**
     * @param others what all other rules, and the last resorts before this one, found
     */
    Optional<Diagnosis> examine(Reading reading, List<Diagnosis> others);

    /** Whether another cause explains the answer well enough. */
    static boolean isExplained(List<Diagnosis> others) {
        return others.stream().anyMatch(it -> it.confidence() != Confidence.POSSIBLE);
    }

    /** Alone it has nothing to go by. */
    @Override
    default Optional<Diagnosis> examine(Reading reading) {
        return examine(reading, List.of());
    }
}
