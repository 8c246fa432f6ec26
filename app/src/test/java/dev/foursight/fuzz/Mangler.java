package dev.foursight.fuzz;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Breaks bytes in ways that a reader of HTTP may stumble over. */
public final class Mangler {

    /** What means something to a reader, in the wrong place. */
    private static final List<Bytes> WORDS =
            List.of(
                            "\r\n",
                            "\n",
                            "\r",
                            "\r\n\r\n",
                            " ",
                            "\t",
                            ":",
                            ";",
                            "\u0000",
                            "\u00ff\u00fe",
                            "\u00c3",
                            "HTTP/1.1 200 OK\r\n",
                            "HTTP/1.1 100 Continue\r\n\r\n",
                            "HTTP/1.1 204 No Content\r\n\r\n",
                            "HTTP/",
                            "Content-Length: 5\r\n",
                            "Content-Length: 99999999999999999999\r\n",
                            "Content-Length: 9223372036854775807\r\n",
                            "Content-Length: -1\r\n",
                            "Transfer-Encoding: chunked\r\n",
                            "Transfer-Encoding: gzip, chunked\r\n",
                            "0\r\n\r\n",
                            "5\r\nhello\r\n",
                            "7fffffffffffffff\r\n",
                            "fffffffffffffffff\r\n",
                            "1;x=\"\r\n\"\r\n",
                            "Connection: close\r\n")
                    .stream()
                    .map(Bytes::ofLatin1)
                    .toList();

    private final Random random;

    public Mangler(Random random) {
        this.random = random;
    }

    /** The bytes, broken up to four times; sometimes as they are. */
    public Bytes mangled(Bytes bytes) {
        Bytes broken = bytes;
        for (int times = random.nextInt(5); times > 0; times--) {
            broken = once(broken);
        }
        return broken;
    }

    private Bytes once(Bytes bytes) {
        int from = random.nextInt(bytes.length() + 1);
        int to = from + random.nextInt(bytes.length() - from + 1);
        return switch (random.nextInt(6)) {
            case 0 -> bytes.slice(0, from);
            case 1 -> joined(bytes.slice(0, from), bytes.slice(to, bytes.length()));
            case 2 -> joined(bytes.slice(0, to), bytes.slice(from, bytes.length()));
            case 3 -> joined(bytes.slice(0, from), noise(), bytes.slice(from, bytes.length()));
            case 4 -> noise(bytes);
            default ->
                    joined(
                            bytes.slice(0, from),
                            WORDS.get(random.nextInt(WORDS.size())),
                            bytes.slice(random.nextBoolean() ? from : to, bytes.length()));
        };
    }

    private Bytes noise() {
        byte[] any = new byte[1 + random.nextInt(8)];
        random.nextBytes(any);
        return Bytes.of(any);
    }

    /** The bytes with some of them changed. */
    private Bytes noise(Bytes bytes) {
        byte[] array = bytes.toArray();
        for (int i = 0; i < 8 && array.length > 0; i++) {
            array[random.nextInt(array.length)] = (byte) random.nextInt(256);
        }
        return Bytes.of(array);
    }

    private static Bytes joined(Bytes... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Bytes part : parts) {
            all.writeBytes(part.toArray());
        }
        return Bytes.of(all.toByteArray());
    }
}
