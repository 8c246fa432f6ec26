package dev.foursight.explain.causes;

/** Weights of faults: the earlier a server meets one, the heavier. */
final class Stage {

    static final int REQUEST_LINE = 98;
    static final int METHOD = 97;
    static final int TARGET = 96;
    static final int VERSION = 95;

    /** From here up the fault lies in the request line. */
    static final int IN_REQUEST_LINE = 90;

    static final int SIZE = 88;
    private static final int FIELD_LINES = 84;
    static final int HOST = 70;
    static final int FRAMING = 60;
    static final int CONTENT = 50;

    /** What a server looks at once the message has been read. */
    static final int MEANING = 40;

    private Stage() {}

    /** Of two malformed lines the first is met first. */
    static int fieldLine(int index) {
        return FIELD_LINES - Math.min(index, 12);
    }
}
