package dev.foursight.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Writes values one after the other, as {@link PackReader} reads them. */
final class PackWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
    }

    void numbers(int[] numbers) {
        number(numbers.length);
        for (int number : numbers) {
            number(number);
        }
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** A constant of an enum, by its position. */
    @SuppressWarnings("EnumOrdinal") // The same build writes and reads it.
    void choice(Enum<?> constant) {
        number(constant.ordinal());
    }

    /** Latin-1 where that can hold the text: the JVM reads it by one copy. */
    void text(String text) {
        boolean narrow = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        Charset charset = narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        byte[] encoded = text.getBytes(charset);
        flag(narrow);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    <T> void list(List<T> items, Consumer<T> each) {
        number(items.size());
        items.forEach(each);
    }
}
