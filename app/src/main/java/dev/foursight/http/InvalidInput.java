package dev.foursight.http;

import java.util.Objects;

/** What a person typed cannot be used; the message says what, why and what to do instead. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidInput(String message) {
        super(message);
    }

    /** The sentence for people; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
