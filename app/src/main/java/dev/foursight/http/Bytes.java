package dev.foursight.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** An immutable run of bytes: what goes out and comes in, never decoded by guesswork. */
public final class Bytes {

    public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    /** What stands in a text for bytes that are not valid. */
    private static final char REPLACEMENT = '\ufffd';

    private final byte[] array;
    private final int from;
    private final int length;

    private Bytes(byte[] array, int from, int length) {
        this.array = array;
        this.from = from;
        this.length = length;
    }

    public static Bytes of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone(), 0, bytes.length);
    }

    /** What was written there. */
    public static Bytes of(ByteArrayOutputStream written) {
        return owning(written.toByteArray());
    }

    /** The array itself, not a copy: whoever made it must not write to it any more. */
    public static Bytes owning(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes, 0, bytes.length);
    }

    public static Bytes ofUtf8(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Bytes ofLatin1(String text) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * @throws IllegalArgumentException if the text is not base64 (RFC 4648 §4)
     */
    public static Bytes ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The byte at an offset, 0 to 255. */
    public int at(int index) {
        return array[from + java.util.Objects.checkIndex(index, length)] & 0xff;
    }

    /** The bytes from one offset up to, not including, another; shares memory with this run. */
    public Bytes slice(int start, int end) {
        java.util.Objects.checkFromToIndex(start, end, length);
        return start == end ? EMPTY : new Bytes(array, from + start, end - start);
    }

    /** These bytes and then others. */
    public Bytes plus(Bytes other) {
        if (other.isEmpty() || isEmpty()) {
            return isEmpty() ? other : this;
        }
        byte[] all = Arrays.copyOf(toArray(), length + other.length);
        System.arraycopy(other.array, other.from, all, length, other.length);
        return new Bytes(all, 0, all.length);
    }

    /** Where a byte stands first from one offset up to, not including, another; -1 if nowhere. */
    public int indexOf(char latin1, int start, int end) {
        for (int i = start; i < Math.min(end, length); i++) {
            if ((array[from + i] & 0xff) == latin1) {
                return i;
            }
        }
        return -1;
    }

    public int indexOf(Bytes other, int start) {
        for (int i = Math.max(start, 0); i <= length - other.length; i++) {
            if (matchesAt(other, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a text begins, compared byte by byte as ISO-8859-1; -1 if nowhere. */
    public int indexOf(String latin1) {
        return indexOf(ofLatin1(latin1), 0);
    }

    private boolean matchesAt(Bytes other, int offset) {
        for (int i = 0; i < other.length; i++) {
            if (array[from + offset + i] != other.array[other.from + i]) {
                return false;
            }
        }
        return true;
    }

    public byte[] toArray() {
        return Arrays.copyOfRange(array, from, from + length);
    }

    /** Writes them all without copying them first. */
    void writeTo(ByteArrayOutputStream out) {
        out.write(array, from, length);
    }

    /** The bytes to be read; shares memory with this run and cannot be written to. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(array, from, length).asReadOnlyBuffer();
    }

    /** The bytes one after the other, without a copy of them. */
    public InputStream stream() {
        return new ByteArrayInputStream(array, from, length);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(toArray());
    }

    /** One character a byte, so offsets in the text are offsets in the bytes. */
    public String latin1() {
        return new String(array, from, length, StandardCharsets.ISO_8859_1);
    }

    /** UTF-8 where the bytes are valid UTF-8, else ISO-8859-1: for showing, not for offsets. */
    public String text() {
        String utf8 = new String(array, from, length, StandardCharsets.UTF_8);
        return utf8.indexOf(REPLACEMENT) < 0 ? utf8 : strictText();
    }

    /** The replacement of what is not valid may also have been sent as such. */
    private String strictText() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(array, from, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return latin1();
        }
    }

    /** The same of bytes that stand in a text, one a character. */
    static String textOf(String latin1) {
        for (int i = 0; i < latin1.length(); i++) {
            if (latin1.charAt(i) >= 0x80) {
                return ofLatin1(latin1).text();
            }
        }
        return latin1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && length == that.length && matchesAt(that, 0);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + array[from + i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return length + " bytes";
    }
}
