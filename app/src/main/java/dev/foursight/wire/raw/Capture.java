package dev.foursight.wire.raw;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;

/** Keeps the bytes that come in up to a cap; beyond it they only count. */
final class Capture {

    private final long cap;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long count;

    Capture(long cap) {
        this.cap = Math.min(cap, Integer.MAX_VALUE - 16);
    }

    void accept(byte[] buffer, int length) {
        kept.write(buffer, 0, (int) Math.min(length, cap - kept.size()));
        count += length;
    }

    long count() {
        return count;
    }

    boolean isTruncated() {
        return count > kept.size();
    }

    Bytes bytes() {
        return Bytes.of(kept);
    }
}
