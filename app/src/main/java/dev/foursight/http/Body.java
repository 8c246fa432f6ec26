package dev.foursight.http;

/** A request's content and how its end is told to the server. */
public record Body(Bytes content, Framing framing) {

    public static final Body NONE = new Body(Bytes.EMPTY, Framing.AUTOMATIC);

    /** How the end of the content is told (RFC 9112 §6). */
    public enum Framing {
        /** Content-Length with the right value where there is content, else nothing. */
        AUTOMATIC,
        /** Transfer-Encoding: chunked, the content in one chunk. */
        CHUNKED,
        /** No field at all, though there is content. */
        UNTOLD
    }
}
