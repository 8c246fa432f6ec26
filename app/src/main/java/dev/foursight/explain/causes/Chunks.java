package dev.foursight.explain.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chunked content read strictly (RFC 9112 §7.1).
 *
 * @param fault what is wrong, as the name of a sentence's variant, or empty
 * @param from where in the content the fault or, without one, the end stands
 * @param to the end of that
 * @param ended whether the last chunk and its trailer section came
 * @param extensions the first hundred
 */
public record Chunks(String fault, int from, int to, boolean ended, List<Extension> extensions) {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_EXTENSIONS = 100;

    /** What stands behind a chunk's size, from the semicolon to the end of the line. */
    public record Extension(int from, int to) {}

    public Chunks {
        extensions = List.copyOf(extensions);
    }

    /** The content that was sent; all rules share one. */
    public static Chunks of(Sent sent) {
        return sent.reading()
                .prepared(Chunks.class, () -> Optional.of(of(sent.content())))
                .orElseThrow();
    }

    public static Chunks of(String content) {
        List<Extension> extensions = new ArrayList<>();
        return read(content, extensions).with(extensions);
    }

    private Chunks(String fault, int from, int to, boolean ended) {
        this(fault, from, to, ended, List.of());
    }

    private Chunks with(List<Extension> found) {
        return new Chunks(fault, from, to, ended, found);
    }

    private static Chunks read(String content, List<Extension> extensions) {
        int at = 0;
        while (true) {
            int lineEnd = content.indexOf("\r\n", at);
            if (lineEnd < 0) {
                return cut(content, at);
            }
            int semicolon = content.indexOf(';', at, lineEnd);
            if (semicolon >= 0 && extensions.size() < MOST_EXTENSIONS) {
                extensions.add(new Extension(semicolon, lineEnd));
            }
            String size =
                    content.substring(at, semicolon < 0 ? lineEnd : semicolon).stripTrailing();
            if (size.isEmpty() || Grammar.find(size, c -> !Grammar.isHexDigit(c)) >= 0) {
                return new Chunks("size", at, lineEnd, false);
            }
            int zeros = Grammar.find(size, c -> c != '0');
            if (zeros >= 0 && size.length() - zeros > MOST_DIGITS) {
                return new Chunks("huge", at, lineEnd, false);
            }
            long length = Long.parseLong(size, 16);
            int data = lineEnd + 2;
            if (length == 0) {
                return trailers(content, data);
            }
            if (length > content.length() - data) {
                return new Chunks("", at, content.length(), false);
            }
            int end = data + (int) length;
            if (content.length() - end >= 2 && !content.startsWith("\r\n", end)) {
                return new Chunks("longer", end, Math.min(content.length(), end + 8), false);
            }
            if (content.length() - end < 2) {
                return new Chunks("", at, content.length(), false);
            }
            at = end + 2;
        }
    }

    /** A size line without its end: begun well or already wrong. */
    private static Chunks cut(String content, int at) {
        String rest = content.substring(at);
        boolean begun = rest.isEmpty() || rest.matches("[0-9A-Fa-f]{1,15}(?:;.*)?\\r?");
        return new Chunks(begun ? "" : "size", at, content.length(), false);
    }

    private static Chunks trailers(String content, int from) {
        int at = from;
        while (true) {
            int lineEnd = content.indexOf("\r\n", at);
            if (lineEnd < 0) {
                return new Chunks("", from, content.length(), false);
            }
            if (lineEnd == at) {
                return new Chunks("", from, lineEnd + 2, true);
            }
            int colon = content.indexOf(':', at);
            if (colon < 0 || colon > lineEnd || !Grammar.isToken(content.substring(at, colon))) {
                return new Chunks("trailer", at, lineEnd, false);
            }
            at = lineEnd + 2;
        }
    }
}
