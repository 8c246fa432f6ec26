package dev.foursight.http;

/**
 * A request read back from its bytes as tolerantly as can be: parts may be empty where the bytes
 * have none.
 *
 * @param method up to the first blank of the request line, as sent
 * @param target between the first and the last blank, as sent, inner blanks included
 * @param version after the last blank if that begins with a protocol name and a slash; empty
 *     otherwise
 * @param lineFrom offset of the request line's first byte; -1 where there are no bytes (HTTP/2)
 * @param lineTo offset after the request line, line end not counted
 * @param headEnd offset after the empty line that ends the header section; the length of the bytes
 *     if it never ends
 * @param headComplete whether that empty line is there
 * @param content all bytes after the header section, framing included, as far as they were kept
 * @param contentBytes how many there were in all
 */
public record ParsedRequest(
        String method,
        String target,
        String version,
        int lineFrom,
        int lineTo,
        Fields fields,
        int headEnd,
        boolean headComplete,
        Bytes content,
        long contentBytes) {

    /** With all of its content. */
    public ParsedRequest(
            String method,
            String target,
            String version,
            int lineFrom,
            int lineTo,
            Fields fields,
            int headEnd,
            boolean headComplete,
            Bytes content) {
        this(
                method,
                target,
                version,
                lineFrom,
                lineTo,
                fields,
                headEnd,
                headComplete,
                content,
                content.length());
    }

    /** The same where more content was sent than is kept here; never less than that. */
    public ParsedRequest withContentBytes(long bytes) {
        return new ParsedRequest(
                method,
                target,
                version,
                lineFrom,
                lineTo,
                fields,
                headEnd,
                headComplete,
                content,
                Math.max(bytes, content.length()));
    }

    /**
     * Whether all content is here: where it is not, nothing can be said of how it goes on or ends.
     */
    public boolean isContentWhole() {
        return contentBytes == content.length();
    }

    /** Offset of the target's first byte in the sent bytes. */
    public int targetFrom() {
        return lineFrom + method.length() + 1;
    }

    /** Offset after the target's last byte. */
    public int targetTo() {
        return targetFrom() + target.length();
    }

    /** The path of the target without query, as sent. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }
}
