package dev.foursight.http;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A response while its bytes arrive: its head, and where its content lies in the received bytes.
 */
final class ScannedMessage {

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
    private @Nullable Fields head;
    private long headEnd = -1;
    private long contentBytes;
    private boolean complete;

    /**
     * @param from where it begins in the received bytes
     */
    ScannedMessage(StatusLine line, long from) {
        this.version = line.version();
        this.status = line.status();
        this.reason = line.reason();
        this.from = from;
    }

    boolean isFinal() {
        return status < 100 || status > 199 || status == 101;
    }

    void field(String line, long at) {
        int colon = line.indexOf(':');
        boolean folded = (line.charAt(0) == ' ' || line.charAt(0) == '\t') && !fields.isEmpty();
        String value = Bytes.textOf(folded ? line : line.substring(colon + 1)).strip();
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
        head = new Fields(fields);
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
        List<String> lengths = list("Content-Length");
        if (lengths.isEmpty()
                || Collections.frequency(lengths, lengths.getFirst()) != lengths.size()
                || !Digits.only(lengths.getFirst(), 18)) {
            return new Framing.Close();
        }
        long bytes = Long.parseLong(lengths.getFirst());
        return bytes == 0 ? new Framing.None() : new Framing.Length(bytes);
    }

    /** The members of a list-based field in lower case (RFC 9110 §5.6.1). */
    private List<String> list(String name) {
        String combined = fields().combined(name);
        if (combined.isEmpty()) {
            return List.of();
        }
        List<String> members = new ArrayList<>();
        for (String part : combined.split(",", -1)) {
            String member = part.strip().toLowerCase(Locale.ROOT);
            if (!member.isEmpty()) {
                members.add(member);
            }
        }
        return members;
    }

    private Fields fields() {
        return head == null ? new Fields(fields) : head;
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
                fields(),
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
