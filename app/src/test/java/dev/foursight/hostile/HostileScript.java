package dev.foursight.hostile;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** What is said once the request has come; the connection is closed after it. */
@FunctionalInterface
interface HostileScript {

    int PIECE = 65_536;

    void play(OutputStream out, CountDownLatch over) throws IOException, InterruptedException;

    /** So many of a text between two others. */
    static HostileScript finite(String before, String text, int times, String after) {
        return (out, over) -> {
            out.write(latin1(before));
            int each = Math.max(1, PIECE / text.length());
            byte[] many = latin1(text.repeat(each));
            int left = times;
            while (left > 0) {
                int now = Math.min(left, each);
                out.write(many, 0, now * text.length());
                left -= now;
            }
            out.write(latin1(after));
        };
    }

    /** A text, then so many bytes, each in a write of its own. */
    static HostileScript byteByByte(String before, int times) {
        return (out, over) -> {
            out.write(latin1(before));
            for (int i = 0; i < times; i++) {
                out.write('x');
            }
        };
    }

    /** A text again and again until the client is gone. */
    static HostileScript endless(String before, String text) {
        return (out, over) -> {
            out.write(latin1(before));
            byte[] many = latin1(text.repeat(PIECE / text.length()));
            while (over.getCount() > 0) {
                out.write(many);
            }
        };
    }

    /** A text, then a byte now and then. */
    static HostileScript dripping(String before, String drip) {
        return (out, over) -> {
            out.write(latin1(before));
            do {
                out.write(latin1(drip));
            } while (!over.await(5, TimeUnit.MILLISECONDS));
        };
    }

    /** A text, and nothing more though the connection stays. */
    static HostileScript silence(String before) {
        return (out, over) -> {
            out.write(latin1(before));
            over.await();
        };
    }

    /** A gigabyte of zeros: what is packed a thousand times over unpacks a thousand times over. */
    static HostileScript gzipBomb() {
        return (out, over) -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(new byte[1_000_000]);
            }
            coded(out, "gzip", latin1(Bytes.of(packed).latin1().repeat(1_000)));
        };
    }

    /** 1 GiB of zeros, packed before, since the JDK cannot. */
    static HostileScript brotliBomb() {
        return (out, over) -> {
            try (InputStream in = HostileScript.class.getResourceAsStream("/hostile/bomb.br")) {
                coded(out, "br", in.readAllBytes());
            }
        };
    }

    private static void coded(OutputStream out, String coding, byte[] packed) throws IOException {
        String head = "HTTP/1.1 403 No\r\nContent-Type: text/html\r\nContent-Encoding: ";
        out.write(latin1(head + coding + "\r\nContent-Length: " + packed.length + "\r\n\r\n"));
        out.write(packed);
    }

    private static byte[] latin1(String text) {
        return Bytes.ofLatin1(text).toArray();
    }
}
