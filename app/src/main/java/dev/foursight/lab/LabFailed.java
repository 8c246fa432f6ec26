package dev.foursight.lab;

/** The lab could not start; the message says why and what to do. */
public final class LabFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LabFailed(String message) {
        super(message);
    }
}
