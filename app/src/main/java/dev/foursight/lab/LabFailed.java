package dev.foursight.lab;

import java.util.Objects;

/** The lab could not start; the message says why and what to do. */
public final class LabFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LabFailed(String message) {
        super(message);
    }

    /** The sentence for people; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
