package dev.foursight.http;

/**
 * A request's content and how its end is told to the server.
 *
 * @param chunk the most bytes in one chunk; 0 for all in one
 */
public record Body(Content content, Framing framing, int chunk) {

    public static final Body NONE = new Body(Content.NONE, Framing.AUTOMATIC);

    /** What follows each chunk and each chunk size (RFC 9112 §7.1). */
    private static final int LINE_END = 2;

    /** The last chunk and an empty trailer section. */
    private static final int END = 5;

    /** With one chunk at most. */
    public Body(Content content, Framing framing) {
        this(content, framing, 0);
    }

    /** Of bytes at hand, with one chunk at most. */
    public Body(Bytes content, Framing framing) {
        this(Content.of(content), framing);
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

    public boolean isChunked() {
        return framing == Framing.CHUNKED;
    }

    /** The most bytes in one chunk, 1 or more. */
    public long mostInChunk() {
        return chunk > 0 ? chunk : Math.max(content.length(), 1);
    }

    /** How many bytes go out for it, chunk sizes included. */
    public long framedLength() {
        long length = content.length();
        if (!isChunked()) {
            return length;
        }
        long most = mostInChunk();
        long rest = length % most;
        return length / most * framed(most) + (rest > 0 ? framed(rest) : 0) + END;
    }

    private static long framed(long chunk) {
        return Long.toHexString(chunk).length() + LINE_END + chunk + LINE_END;
    }
}
