package dev.foursight.formats.content;

import dev.foursight.http.Bytes;
import dev.foursight.http.Fields;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes content codings off (RFC 9110 §8.4). Whatever a hostile server sends costs no more memory
 * than the cap: a few bytes may stand for gigabytes.
 */
public final class ContentDecoder {

    private static final int PIECE = 8 * 1024;

    private final int cap;

    /**
     * @param cap the most bytes that any coding may expand to
     */
    public ContentDecoder(int cap) {
        this.cap = cap;
    }

    /** The codings that the fields name, in the order they were applied, without identity. */
    public static List<String> codings(Fields fields) {
        return fields.all("Content-Encoding").stream()
                .flatMap(line -> Arrays.stream(line.value().split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("identity"))
                .toList();
    }

    /**
     * @param codings in the order they were applied
     */
    public Decoded decode(List<String> codings, Bytes content) {
        Bytes now = content;
        List<String> taken = new ArrayList<>();
        for (String coding : codings.reversed()) {
            Decoded step = takeOff(coding, now);
            if (!step.taken().isEmpty()) {
                now = step.content();
                taken.add(coding);
            }
            if (!step.problem().isEmpty()) {
                return new Decoded(now, taken, step.problem());
            }
        }
        return new Decoded(now, taken, "");
    }

    private Decoded takeOff(String coding, Bytes content) {
        if (content.isEmpty()) {
            return new Decoded(content, List.of(), "");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String problem = "";
        try (InputStream in = open(coding, content)) {
            if (in == null) {
                return new Decoded(
                        content,
                        List.of(),
                        "Foursight does not know the content coding “"
                                + coding
                                + "”: shown as sent.");
            }
            if (!drain(in, out)) {
                problem = "Only the first " + cap + " decoded bytes are kept: there are more.";
            }
        } catch (IOException | RuntimeException broken) {
            problem =
                    out.size() == 0
                            ? "The content is not "
                                    + coding
                                    + ", although the answer says so: shown as sent."
                            : "The " + coding + " data break off or are damaged behind this point.";
        }
        return out.size() == 0 && !problem.isEmpty()
                ? new Decoded(content, List.of(), problem)
                : new Decoded(Bytes.of(out.toByteArray()), List.of(coding), problem);
    }

    /** Null where the coding is not known. */
    private static @Nullable InputStream open(String coding, Bytes content) throws IOException {
        byte[] bytes = content.toArray();
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(bytes)));
            case "br" -> new BrotliInputStream(in);
            default -> null;
        };
    }

    /** Some servers send deflate without the zlib frame that it should have (RFC 9110 §8.4.1.2). */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] & 0x0f) == 8
                && (((bytes[0] & 0xff) << 8) + (bytes[1] & 0xff)) % 31 == 0;
    }

    /** Whether it came to the end within the cap. */
    private boolean drain(InputStream in, ByteArrayOutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        while (true) {
            int room = cap - out.size();
            int length = in.read(piece, 0, Math.min(PIECE, Math.max(room, 1)));
            if (length < 0) {
                return true;
            }
            if (room == 0) {
                return false;
            }
            out.write(piece, 0, length);
        }
    }
}
