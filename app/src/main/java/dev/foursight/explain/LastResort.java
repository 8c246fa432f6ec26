package dev.foursight.explain;

import java.util.List;
import java.util.Optional;

/** A cause that is left where the others explain too little: it is asked after them. */
public interface LastResort extends CauseRule {

    /**
     * @param others what all other rules found in the same exchange
     */
    Optional<Diagnosis> examine(Reading reading, List<Diagnosis> others);

    /** Alone it has nothing to go by. */
    @Override
    default Optional<Diagnosis> examine(Reading reading) {
        return examine(reading, List.of());
    }
}
