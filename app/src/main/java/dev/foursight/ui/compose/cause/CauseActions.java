package dev.foursight.ui.compose.cause;

import dev.foursight.probe.report.Attempt;

/** What can be done with what a search found. */
public interface CauseActions {

    /** Makes the change in what is composed, and shows its answer. */
    void apply(Attempt attempt);

    /** Shows the answer to a changed request. */
    void open(Attempt attempt);

    /** Shows the answer that the search began with. */
    void back();
}
