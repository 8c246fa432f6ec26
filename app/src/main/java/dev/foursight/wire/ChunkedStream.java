package dev.foursight.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Content in chunks of one size, the last one shorter, with an empty trailer (RFC 9112 §7.1). */
final class ChunkedStream extends InputStream {

    private final InputStream content;
    private final long most;
    private long left;
    private long chunk;
    private byte[] line;
    private int written;

    /**
     * @param length of the content, 1 or more
     * @param most bytes of a chunk, 1 or more
     */
    ChunkedStream(InputStream content, long length, long most) {
        this.content = content;
        this.most = most;
        left = length;
        line = next("");
    }

    /** The line before the next chunk, or all that follows the last. */
    private byte[] next(String before) {
        chunk = Math.min(most, left);
        String size = Long.toHexString(chunk);
        String text = before + size + (chunk == 0 ? "\r\n\r\n" : "\r\n");
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (written < line.length) {
            int part = Math.min(length, line.length - written);
            System.arraycopy(line, written, buffer, from, part);
            written += part;
            return part;
        }
        if (chunk == 0) {
            return -1;
        }
        int read = content.read(buffer, from, (int) Math.min(length, chunk));
        chunk -= read;
        left -= read;
        if (chunk == 0) {
            line = next("\r\n");
            written = 0;
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
