package dev.foursight.explain.fields;

import java.util.List;

/** Reads one kind of field. Whatever the value is, it does not throw. */
@FunctionalInterface
interface Note {

    /** The sentences in order; none where nothing can be said. */
    List<Said> of(Seen seen);
}
