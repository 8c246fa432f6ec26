package dev.foursight.explain.grammar;

/** What a server may do in the place of refusing. */
public enum Mercy {
    NONE(""),
    /** Read it as what was meant. */
    REPAIRED("repaired"),
    /** Go on as if it were not there. */
    IGNORED("ignored"),
    ACCEPTED("accepted");

    private final String word;

    Mercy(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
