package dev.foursight.ui.lab;

import dev.foursight.exercise.Exercise;
import dev.foursight.exercise.Judgement;
import dev.foursight.lab.Port;
import dev.foursight.lab.Variant;

/** The words in which the screen speaks of the lab. */
final class LabWords {

    private LabWords() {}

    static String of(Variant variant) {
        return switch (variant) {
            case CONFORMING -> "Conforming";
            case SLOPPY -> "Sloppy";
            case HOSTILE -> "Hostile";
        };
    }

    static String about(Variant variant) {
        return switch (variant) {
            case CONFORMING -> "every field that is owed, and content that explains";
            case SLOPPY -> "forgets what it owes, as many servers do";
            case HOSTILE -> "lies about its length, drips, closes early or floods";
        };
    }

    /** What came of an exchange for an exercise, as said in the status bar. */
    static String of(Exercise exercise, Judgement judgement) {
        String state = judgement instanceof Judgement.Passed ? "Exercise done" : "Not yet";
        return state + " (" + exercise.title() + "): " + judgement.sentence();
    }

    static String of(Port port) {
        return switch (port) {
            case PLAIN -> "HTTP";
            case TLS -> "TLS";
            case PROXY -> "Proxy";
        };
    }
}
