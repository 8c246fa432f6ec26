package dev.foursight.ui.compose.body;

import dev.foursight.http.Body.Framing;

/** What the server is told of the content's end. */
public enum LengthChoice {
    RIGHT("right", Framing.AUTOMATIC),
    WRONG("wrong", Framing.AUTOMATIC),
    ABSENT("absent", Framing.UNTOLD),
    CHUNKED("chunked", Framing.CHUNKED);

    private final String title;
    private final Framing framing;

    LengthChoice(String title, Framing framing) {
        this.title = title;
        this.framing = framing;
    }

    String title() {
        return title;
    }

    Framing framing() {
        return framing;
    }

    /** What goes with it: a length, a chunk's size, or nothing. */
    String number() {
        return switch (this) {
            case WRONG -> "Content-Length";
            case CHUNKED -> "bytes a chunk";
            default -> "";
        };
    }

    static LengthChoice of(Framing framing) {
        return switch (framing) {
            case AUTOMATIC -> RIGHT;
            case UNTOLD -> ABSENT;
            case CHUNKED -> CHUNKED;
        };
    }
}
