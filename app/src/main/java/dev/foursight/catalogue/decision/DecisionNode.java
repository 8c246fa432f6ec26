package dev.foursight.catalogue.decision;

/** A place in the graph. */
public sealed interface DecisionNode permits Question, Outcome {

    /** Its own among all nodes. */
    String id();

    /** The id of the stage it belongs to. */
    String stage();

    String clause();
}
