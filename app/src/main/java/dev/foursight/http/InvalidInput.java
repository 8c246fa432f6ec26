package dev.foursight.http;

/** What a person typed cannot be used; the message says what, why and what to do instead. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidInput(String message) {
        super(message);
    }
}
