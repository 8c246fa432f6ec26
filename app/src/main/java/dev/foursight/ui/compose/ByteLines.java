package dev.foursight.ui.compose;

import dev.foursight.formats.Utf8;
import dev.foursight.formats.VisibleText;
import dev.foursight.http.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Lays bytes out in rows: a row ends after LF or when it is full. Valid UTF-8 is shown as its
 * characters, every other byte by its number, what cannot be seen by its name.
 */
final class ByteLines {

    /** The look of control characters and of bytes that are no text. */
    static final String CONTROL = "byte-control";

    private final Bytes bytes;
    private final int end;
    private final int columns;
    private final IntFunction<String> kinds;
    private final List<ByteLine> lines = new ArrayList<>();
    private final List<ByteLine.Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];
    private String kind = "";
    private int lineFrom;
    private int width;

    private ByteLines(Bytes bytes, int end, int columns, IntFunction<String> kinds) {
        this.bytes = bytes;
        this.end = end;
        this.columns = columns;
        this.kinds = kinds;
    }

    /**
     * @param from offset of the first byte to show
     * @param end offset after the last byte to show
     * @param columns how many characters a row holds
     * @param kinds style class of the byte at an offset
     */
    static List<ByteLine> of(
            Bytes bytes, int from, int end, int columns, IntFunction<String> kinds) {
        return new ByteLines(bytes, end, columns, kinds).lay(from);
    }

    private List<ByteLine> lay(int from) {
        lineFrom = from;
        int at = from;
        while (at < end) {
            int next = character(at);
            boolean lineEnd = bytes.at(at) == '\n';
            boolean full = width >= columns && !(next < end && isLineEnd(bytes.at(next)));
            if (lineEnd || full) {
                endLine(next);
            }
            at = next;
        }
        if (lineFrom < end) {
            endLine(end);
        }
        return lines;
    }

    private static boolean isLineEnd(int b) {
        return b == '\r' || b == '\n';
    }

    /** Shows the character at an offset; returns the offset after it. */
    private int character(int at) {
        int b = bytes.at(at);
        if (b < 0x20 || b == 0x7f) {
            show(SafeText.name(b), CONTROL, at, at + 1);
            return at + 1;
        }
        if (b < 0x80) {
            show(String.valueOf((char) b), kinds.apply(at), at, at + 1);
            return at + 1;
        }
        String decoded = Utf8.characterAt(bytes, at, end);
        if (decoded.isEmpty()) {
            show("\\x%02X".formatted(b), CONTROL, at, at + 1);
            return at + 1;
        }
        int length = Bytes.ofUtf8(decoded).length();
        int c = decoded.codePointAt(0);
        boolean hidden = VisibleText.isUnseen(c);
        show(
                hidden ? SafeText.name(c) : decoded,
                hidden ? CONTROL : kinds.apply(at),
                at,
                at + length);
        return at + length;
    }

    private void show(String shown, String look, int from, int to) {
        if (!look.equals(kind)) {
            endRun();
            kind = look;
        }
        if (text.length() + shown.length() + 1 > offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        for (int i = 0; i < shown.length(); i++) {
            offsets[text.length() + i] = from;
        }
        text.append(shown);
        offsets[text.length()] = to;
        width += shown.length();
    }

    private void endRun() {
        if (!text.isEmpty()) {
            runs.add(
                    new ByteLine.Run(
                            text.toString(), kind, Arrays.copyOf(offsets, text.length() + 1)));
            text.setLength(0);
        }
    }

    private void endLine(int next) {
        endRun();
        lines.add(new ByteLine(lineFrom, next, runs));
        runs.clear();
        lineFrom = next;
        width = 0;
    }
}
