package dev.foursight.lab.dav;

/** The content of a request could not be taken as XML. */
final class UnreadXml extends Exception {

    private static final long serialVersionUID = 1L;

    /** What was wrong with it. */
    enum Why {
        BROKEN,
        ENTITIES,
        TOO_MUCH
    }

    private final Why why;
    private final int line;

    UnreadXml(Why why, int line) {
        super(null, null, false, false);
        this.why = why;
        this.line = line;
    }

    Why why() {
        return why;
    }

    /** Where reading stopped, from 1. */
    int line() {
        return line;
    }
}
