package dev.foursight.catalogue.decision;

/** The questions and outcomes do not fit together; the message is a clause without full stop. */
final class BrokenGraph extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenGraph(String reason) {
        super(reason);
    }
}
