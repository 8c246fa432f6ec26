package dev.foursight.catalogue;

/** A part of an entry that can be searched, with what a word found there is worth. */
enum Part {
    CODE("code", 100),
    NAME("name", 60),
    FORMER_NAME("former name", 48),
    FIELD("field", 45),
    DIRECTIVE("directive", 44),
    SUB_STATUS("sub-status", 44),
    ORIGIN("origin", 40),
    SERVER("server", 30),
    BRIEF("meaning", 28),
    CAUSE("cause", 20),
    CLAUSE("clause", 20),
    MEANING("meaning", 18),
    LIMIT("limit", 15),
    SUB_MEANING("sub-status", 12),
    RULE("field", 10),
    CONTENT("content", 10),
    RESULT("server's answer", 10),
    LOGGED("log", 10),
    RETRY("retry", 8),
    SEEN("where it is seen", 8),
    NOTE("note", 8);

    private final String label;
    private final double weight;

    Part(String label, double weight) {
        this.label = label;
        this.weight = weight;
    }

    String label() {
        return label;
    }

    double weight() {
        return weight;
    }
}
