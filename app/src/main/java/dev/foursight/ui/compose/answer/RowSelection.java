package dev.foursight.ui.compose.answer;

import dev.foursight.ui.compose.answer.Rows.Place;

/** What is selected of long text. */
final class RowSelection {

    private final Runnable changed;
    private Place anchor = Place.START;
    private Place caret = Place.START;

    RowSelection(Runnable changed) {
        this.changed = changed;
    }

    void select(Place from, Place to) {
        if (!from.equals(anchor) || !to.equals(caret)) {
            anchor = from;
            caret = to;
            changed.run();
        }
    }

    void extend(Place to) {
        select(anchor, to);
    }

    boolean isEmpty() {
        return anchor.equals(caret);
    }

    Place from() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    Place to() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    Place caret() {
        return caret;
    }
}
