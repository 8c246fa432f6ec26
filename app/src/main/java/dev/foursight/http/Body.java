package dev.foursight.http;

/**
 * A request's content and how its end is told to the server.
 *
 * @param chunk the most bytes in one chunk; 0 for all in one
 */
public record Body(Bytes content, Framing framing, int chunk) {

    public static final Body NONE = new Body(Bytes.EMPTY, Framing.AUTOMATIC);

    /** With one chunk at most. */
    public Body(Bytes content, Framing framing) {
        this(content, framing, 0);
    }

    /** How the end of the content is told (RFC 9112 §6). */
    public enum Framing {
        /** Content-Length with the right value where there is content, else nothing. */
        AUTOMATIC,
        /** Transfer-Encoding: chunked, the content in chunks. */
        CHUNKED,
        /** No field at all, though there is content. */
        UNTOLD
    }
}
