package dev.foursight.wire.raw;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.wire.ContentStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Content that is read from files while it goes out: the place in it, and its beginning. */
final class Outgoing {

    /** So much of what has gone is kept. */
    static final int KEPT = 65_536;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private @Nullable InputStream in;

    /** Where to read on: the steps of one content follow each other. */
    InputStream from(Body body) {
        InputStream open = in == null ? ContentStream.of(body) : in;
        in = open;
        return open;
    }

    /** What stands before such content need not be kept: it is at hand. */
    synchronized void gone(byte[] piece, int length) {
        if (in != null) {
            kept.write(piece, 0, Math.min(length, KEPT - kept.size()));
        }
    }

    /** The beginning of what has gone, from the first byte that was read on. */
    synchronized Bytes kept() {
        return Bytes.of(kept);
    }

    void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
