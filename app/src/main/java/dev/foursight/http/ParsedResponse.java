package dev.foursight.http;

/**
 * One response as read from the wire.
 *
 * @param from offset of the status line's first byte in the received bytes; -1 where there are no
 *     bytes (HTTP/2)
 * @param headEnd offset after the empty line that ends the header section; -1 where there are no
 *     bytes
 * @param content the content with chunking removed and content codings left on, as far as it was
 *     captured
 * @param contentBytes how many content bytes came, captured or not
 * @param complete whether the message ended as its framing promised
 */
public record ParsedResponse(
        String version,
        int status,
        String reason,
        Fields fields,
        int from,
        int headEnd,
        Bytes content,
        long contentBytes,
        boolean complete) {

    public boolean isClientError() {
        return status >= 400 && status <= 499;
    }
}
