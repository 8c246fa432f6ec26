package dev.foursight.formats;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;

/**
 * What went out and what came in, as plain text for a terminal: a line ends after LF, control
 * characters are shown as signs, what is no UTF-8 as {@code \\xHH}. HTTP/2 has fields and content
 * in place of bytes.
 */
public final class BytesText {

    /** Of each side; a terminal is no place for more. */
    private static final int MOST = 16_384;

    private BytesText() {}

    /** Two sections, each after an empty line. */
    public static String of(Exchange exchange, int width) {
        TextLines lines = new TextLines(width);
        Bytes sent = exchange.sent();
        if (sent != null) {
            lines.heading("What went out, " + exchange.sentBytes() + " bytes");
            bytes(lines, "  > ", sent, exchange.sentBytes());
            lines.heading("What came in, " + exchange.receivedBytes() + " bytes");
            bytes(lines, "  < ", exchange.received(), exchange.receivedBytes());
            return lines.toString();
        }
        ParsedRequest request = exchange.request();
        if (request != null) {
            lines.heading("What went out, by its fields: the bytes are not known");
            lines.verbatim("  > " + request.method() + " " + request.target());
            fields(lines, "  > ", request.fields());
            bytes(lines, "  > ", request.content(), request.contentBytes());
        }
        ParsedResponse response = exchange.response();
        if (response != null) {
            lines.heading("What came in, by its fields: the bytes are not known");
            lines.verbatim("  < " + response.version() + " " + response.status());
            fields(lines, "  < ", response.fields());
            bytes(lines, "  < ", response.content(), response.contentBytes());
        }
        return lines.toString();
    }

    private static void fields(TextLines lines, String mark, Fields fields) {
        fields.lines().forEach(line -> lines.verbatim(mark + line.name() + ": " + line.value()));
    }

    private static void bytes(TextLines lines, String mark, Bytes bytes, long all) {
        int end = Math.min(bytes.length(), MOST);
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < end; ) {
            int b = bytes.at(at);
            at += character(bytes, at, end, line);
            if (b == '\n' || at >= end) {
                lines.verbatim(mark + line);
                line.setLength(0);
            }
        }
        if (all > end) {
            lines.line("    and " + (all - end) + " bytes more");
        }
    }

    /** Adds the character at an offset; returns how many bytes it takes. */
    private static int character(Bytes bytes, int at, int end, StringBuilder line) {
        int b = bytes.at(at);
        String character = b < 0x80 ? String.valueOf((char) b) : Utf8.characterAt(bytes, at, end);
        if (character.isEmpty()) {
            line.append("\\x%02X".formatted(b));
            return 1;
        }
        line.append(character);
        return b < 0x80 ? 1 : Bytes.ofUtf8(character).length();
    }
}
