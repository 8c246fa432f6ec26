package dev.foursight.ui.compose;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Remedy;

/** What the explanation card lets a person do. */
interface CardActions {

    /** Shows the bytes that something rests on. */
    void mark(Evidence evidence);

    /** Mends the request and sends it again. */
    void apply(Remedy remedy);

    /** Sends the request of this answer once more, as it was. */
    void askAgain();

    /** Looks for the part of the request that the server refuses. */
    void findCause();

    /** Shows the page of a catalogue key. */
    void openCode(String key);

    /** Lights the decision graph along the path that the exchange proves. */
    void showInChoose();

    /** Shows all findings. */
    void showChecks();
}
