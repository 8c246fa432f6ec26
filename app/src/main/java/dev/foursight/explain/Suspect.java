package dev.foursight.explain;

/** A cause rule and what it found. */
record Suspect(CauseRule rule, Diagnosis found) {

    /** Whether it may be asserted. */
    boolean isFairlySure() {
        return found.confidence() != Confidence.POSSIBLE;
    }
}
