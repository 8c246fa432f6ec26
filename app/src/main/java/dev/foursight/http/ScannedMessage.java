package dev.foursight.http;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A response while its bytes arrive: its head, and where its content lies in the received bytes.
 */
final class ScannedMessage {

    private static final Pattern STATUS_LINE =
            Pattern.compile(
                    "(HTTP/[^ \\t]*)[ \\t]+(\\d{1,4})(?:[ \\t](.*))?", Pattern.CASE_INSENSITIVE);

    /**
     * Beyond so many pieces of content the rest is counted, not kept: 100 000 one-byte chunks are
     * an attack.
     */
    private static final int MAX_PIECES = 200_000;

    /** How the end of the content is told (RFC 9112 §6.3). */
    sealed interface Framing {
        record None() implements Framing {}

        record Length(long bytes) implements Framing {}

        record Chunked() implements Framing {}

        record Close() implements Framing {}

        /** No HTTP follows on this connection (RFC 9110 §9.3.6, §15.2.2). */
        record Tunnel() implements Framing {}
    }

    private record Piece(long from, long to) {}

    private final String version;
    private final int status;
    private final String reason;
    private final long from;
    private final List<FieldLine> fields = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private long headEnd = -1;
    private long contentBytes;
    private boolean complete;

    private ScannedMessage(String version, int status, String reason, long from) {
        this.version = version;
        this.status = status;
        this.reason = reason;
        this.from = from;
    }

    static @Nullable ScannedMessage begin(String statusLine, long from) {
        Matcher parts = STATUS_LINE.matcher(statusLine);
        if (!parts.matches()) {
            return null;
        }
        String reason = parts.group(3) == null ? "" : Bytes.ofLatin1(parts.group(3)).text();
        return new ScannedMessage(parts.group(1), Integer.parseInt(parts.group(2)), reason, from);
    }

    boolean isFinal() {
        return status < 100 || status > 199 || status == 101;
    }

    void field(String line, long at) {
        int colon = line.indexOf(':');
        boolean folded = (line.charAt(0) == ' ' || line.charAt(0) == '\t') && !fields.isEmpty();
        String value = Bytes.ofLatin1(folded ? line : line.substring(colon + 1)).text().strip();
        int start = offset(at);
        int to = offset(at + line.length());
        if (folded) {
            FieldLine before = fields.removeLast();
            fields.add(
                    new FieldLine(
                            before.name(),
                            (before.value() + " " + value).strip(),
                            before.hasColon(),
                            before.from(),
                            to));
        } else if (colon < 0) {
            fields.add(new FieldLine(line, "", false, start, to));
        } else {
            fields.add(new FieldLine(line.substring(0, colon), value, true, start, to));
        }
    }

    void endOfHead(long at) {
        headEnd = at;
    }

    void content(long at, int length) {
        contentBytes += length;
        if (!pieces.isEmpty() && pieces.getLast().to() == at) {
            pieces.set(pieces.size() - 1, new Piece(pieces.getLast().from(), at + length));
        } else if (pieces.size() < MAX_PIECES) {
            pieces.add(new Piece(at, at + length));
        }
    }

    void complete() {
        complete = true;
    }

    /** HTTP/1.0 closes unless it says otherwise, later versions the other way round. */
    boolean announcesClose() {
        List<String> options = list("Connection");
        return options.contains("close")
                || (version.equalsIgnoreCase("HTTP/1.0") && !options.contains("keep-alive"));
    }

    /**
     * @param method of the request this answers, empty if not known
     */
    Framing framing(String method) {
        boolean tunnel = method.equals("CONNECT") && status / 100 == 2;
        if (status == 101 || tunnel) {
            return new Framing.Tunnel();
        }
        if (method.equals("HEAD") || status == 204 || status == 304 || status / 100 == 1) {
            return new Framing.None();
        }
        List<String> codings = list("Transfer-Encoding");
        if (!codings.isEmpty()) {
            return codings.getLast().equals("chunked")
                    ? new Framing.Chunked()
                    : new Framing.Close();
        }
        return length();
    }

    /** The same length said twice is one length (RFC 9112 §6.3); any other is none at all. */
    private Framing length() {
        List<String> lengths = list("Content-Length").stream().distinct().toList();
        if (lengths.size() != 1 || !Digits.only(lengths.getFirst(), 18)) {
            return new Framing.Close();
        }
        long bytes = Long.parseLong(lengths.getFirst());
        return bytes == 0 ? new Framing.None() : new Framing.Length(bytes);
    }

    /** The members of a list-based field in lower case (RFC 9110 §5.6.1). */
    private List<String> list(String name) {
        String combined = new Fields(fields).combined(name);
        if (combined.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(combined.split(",", -1))
                .map(member -> member.strip().toLowerCase(Locale.ROOT))
                .filter(member -> !member.isEmpty())
                .toList();
    }

    /** Beyond what an int can hold nothing is ever captured. */
    private static int offset(long at) {
        return (int) Math.min(at, Integer.MAX_VALUE);
    }

    ParsedResponse read(Bytes captured) {
        return new ParsedResponse(
                version,
                status,
                reason,
                new Fields(fields),
                offset(from),
                offset(headEnd),
                content(captured),
                contentBytes,
                complete);
    }

    /** Content in one piece needs no memory of its own. */
    private Bytes content(Bytes captured) {
        if (pieces.size() == 1) {
            return slice(captured, pieces.getFirst());
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Piece piece : pieces) {
            content.writeBytes(slice(captured, piece).toArray());
        }
        return Bytes.of(content);
    }

    private static Bytes slice(Bytes captured, Piece piece) {
        return captured.slice(
                (int) Math.min(piece.from(), captured.length()),
                (int) Math.min(piece.to(), captured.length()));
    }
}
