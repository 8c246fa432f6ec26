package dev.foursight.explain.grammar;

/** A group of rules. */
@FunctionalInterface
interface Check {

    void read(Message message, Hits hits);
}
