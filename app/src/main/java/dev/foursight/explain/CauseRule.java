package dev.foursight.explain;

import java.util.Optional;

/**
 * One cause: looks at an exchange and says whether, how surely and by what evidence it is behind
 * the answer.
 */
public interface CauseRule {

    /**
     * The stable id {@code family.fault}; its sentences stand in {@code resources/explain/<id>.md}.
     */
    String id();

    /** The clause that the cause rests on, for example {@code RFC 9110 §15.5.17}. */
    String clause();

    /** When the rule may have something to say; it is not asked otherwise. */
    default When when() {
        return When.ALWAYS;
    }

    Optional<Diagnosis> examine(Reading reading);
}
