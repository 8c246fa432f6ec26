package dev.foursight.exercise;

/** What came of an exchange for an exercise. */
public sealed interface Judgement {

    String sentence();

    /** Done. */
    record Passed(String sentence) implements Judgement {}

    /** The sentence says what is missing. */
    record NotYet(String sentence) implements Judgement {}
}
