package dev.foursight.explain.causes;

import dev.foursight.http.ParsedRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the header section, as it stands.
 *
 * @param from offset of its first byte
 * @param to offset after its last byte, line end not counted
 * @param crlf whether it ends with CR LF
 */
public record HeadLine(int index, int from, int to, boolean crlf, String text) {

    /**
     * The lines after the request line up to the empty one, folded parts on their own.
     *
     * @param text the request's bytes, one character each
     */
    public static List<HeadLine> after(ParsedRequest request, String text) {
        return in(text, endOfLine(text, request.lineTo()), request.headEnd());
    }

    /** The lines of a part of the bytes; empty ones are left out. */
    public static List<HeadLine> in(String text, int from, int end) {
        List<HeadLine> lines = new ArrayList<>();
        int position = from;
        while (position < end) {
            int next = endOfLine(text, position);
            boolean ended = text.charAt(next - 1) == '\n';
            boolean crlf = ended && next - 2 >= position && text.charAt(next - 2) == '\r';
            int to = crlf ? next - 2 : ended ? next - 1 : next;
            if (to > position) {
                lines.add(
                        new HeadLine(
                                lines.size(), position, to, crlf, text.substring(position, to)));
            }
            position = next;
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** Whether it begins with a blank, and so goes on with the line before. */
    public boolean isFolded() {
        return text.startsWith(" ") || text.startsWith("\t");
    }
}
