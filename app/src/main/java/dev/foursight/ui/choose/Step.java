package dev.foursight.ui.choose;

/** Where a key takes the walk. */
enum Step {
    /** Along the way on, or to the next outcome of the same question. */
    DOWN,
    /** Back, or to the outcome before of the same question. */
    UP,
    /** To the first outcome of a question. */
    RIGHT,
    /** Back. */
    LEFT,
    NEXT_STAGE,
    STAGE_BEFORE,
    FIRST,
    LAST
}
