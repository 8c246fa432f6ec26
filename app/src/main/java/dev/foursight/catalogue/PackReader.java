package dev.foursight.catalogue;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads values in the order in which {@link PackWriter} wrote them. Whatever does not fit ends in
 * an {@link IllegalArgumentException}.
 */
final class PackReader {

    private final byte[] bytes;
    private final ByteBuffer in;

    PackReader(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    int number() {
        try {
            return in.getInt();
        } catch (BufferUnderflowException cutOff) {
            throw new IllegalArgumentException("the packed catalogue is cut off", cutOff);
        }
    }

    boolean flag() {
        return number() != 0;
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    String text() {
        boolean narrow = flag();
        int length = length();
        int start = in.position();
        in.position(start + length);
        return new String(
                bytes,
                start,
                length,
                narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    <T> List<T> list(Supplier<T> each) {
        int size = length();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(each.get());
        }
        return List.copyOf(items);
    }

    /** Fails unless everything was read. */
    void end() {
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("the packed catalogue goes on after its end");
        }
    }

    /** A count of bytes or items, none of which can be more than there are bytes left. */
    private int length() {
        int length = number();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("the packed catalogue is cut off");
        }
        return length;
    }
}
