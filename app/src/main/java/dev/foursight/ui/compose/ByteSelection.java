package dev.foursight.ui.compose;

import dev.foursight.http.Bytes;

/** Which bytes a person has selected with the mouse, and which are marked as evidence. */
final class ByteSelection {

    private final Runnable changed;
    private int anchor;
    private int caret;
    private int markFrom;
    private int markTo;

    ByteSelection(Runnable changed) {
        this.changed = changed;
    }

    void select(int from, int to) {
        if (from != anchor || to != caret) {
            anchor = from;
            caret = to;
            changed.run();
        }
    }

    void extend(int to) {
        select(anchor, to);
    }

    void mark(int from, int to) {
        markFrom = from;
        markTo = to;
        changed.run();
    }

    void clear() {
        anchor = 0;
        caret = 0;
        markFrom = 0;
        markTo = 0;
        changed.run();
    }

    int from() {
        return Math.min(anchor, caret);
    }

    int to() {
        return Math.max(anchor, caret);
    }

    int markFrom() {
        return markFrom;
    }

    int markTo() {
        return markTo;
    }

    /** The selected bytes as text, or the marked ones where none are selected. */
    String text(Bytes bytes) {
        return from() < to()
                ? bytes.slice(from(), Math.min(to(), bytes.length())).text()
                : bytes.slice(markFrom, markTo).text();
    }
}
