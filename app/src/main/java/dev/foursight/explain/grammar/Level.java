package dev.foursight.explain.grammar;

/** How strongly the standard speaks (RFC 2119). */
public enum Level {
    MUST("MUST"),
    SHOULD("SHOULD"),
    /** Permitted, yet good to know. */
    NOTE("note");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
