package dev.foursight.catalogue;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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

    int[] numbers() {
        int length = number();
        if (length < 0 || length > in.remaining() / Integer.BYTES) {
            throw cutOff();
        }
        int[] numbers = new int[length];
        in.asIntBuffer().get(numbers);
        in.position(in.position() + length * Integer.BYTES);
        return numbers;
    }

    /**
     * @param constants all that there are, in their order
     */
    <E> E choice(E[] constants) {
        int position = number();
        if (position < 0 || position >= constants.length) {
            throw new IllegalArgumentException("the packed catalogue has an unknown choice");
        }
        return constants[position];
    }

    String text() {
        boolean narrow = flag();
        int length = size();
        int start = in.position();
        in.position(start + length);
        return new String(
                bytes,
                start,
                length,
                narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    List<String> texts() {
        int size = size();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }

    /** Fails unless everything was read. */
    void end() {
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("the packed catalogue goes on after its end");
        }
    }

    /** A count of bytes or items, of which there cannot be more than there are bytes left. */
    int size() {
        int size = number();
        if (size < 0 || size > in.remaining()) {
            throw cutOff();
        }
        return size;
    }

    private static IllegalArgumentException cutOff() {
        return new IllegalArgumentException("the packed catalogue is cut off");
    }
}
