package dev.foursight.explain;

import java.util.Optional;

/** One requirement on an answer. */
public interface ConformanceRule {

    /**
     * The stable id; its sentences stand in {@code resources/explain/rules/<id>.md}, a variant for
     * each verdict.
     */
    String id();

    /** The row in the list of requirements. */
    String row();

    /** MUST, MUST NOT, SHOULD, SHOULD NOT or MAY. */
    String level();

    /** RFC and section. */
    String clause();

    /** When the rule may have something to say; it is not asked otherwise. */
    default When when() {
        return When.ALWAYS;
    }

    /** Empty where the requirement does not speak of this exchange. */
    Optional<Judgement> judge(Reading reading);
}
