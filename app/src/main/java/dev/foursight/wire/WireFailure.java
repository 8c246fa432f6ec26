package dev.foursight.wire;

import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;

/**
 * There will be no answer: carries the outcome out of the depth of a transport, never beyond it.
 */
public final class WireFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    public WireFailure(Outcome outcome) {
        this.outcome = outcome;
    }

    public WireFailure(Kind outcome, String kind, Phase phase, String detail) {
        this(Outcome.failed(outcome, kind, phase, detail));
    }

    public Outcome outcome() {
        return outcome;
    }
}
