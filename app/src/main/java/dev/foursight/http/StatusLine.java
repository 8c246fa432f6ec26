package dev.foursight.http;

import org.jspecify.annotations.Nullable;

/**
 * A status line, read forgivingly (RFC 9112 §4): any case, blanks of any number before the code,
 * codes of one to four digits, no reason phrase.
 */
record StatusLine(String version, int status, String reason) {

    static final String PROTOCOL = "HTTP/";

    private static final int MOST_DIGITS = 4;

    /** Whether it is the beginning of a status line, or may become one when more of it comes. */
    static boolean mayBegin(String text) {
        int length = Math.min(text.length(), PROTOCOL.length());
        return text.regionMatches(true, 0, PROTOCOL, 0, length);
    }

    /** What the line says, its end not among it; null if it is no status line. */
    static @Nullable StatusLine parse(String line) {
        int versionEnd = nextBlank(line, 0);
        int from = versionEnd;
        while (from < line.length() && isBlank(line.charAt(from))) {
            from++;
        }
        int to = nextBlank(line, from);
        String code = line.substring(from, to);
        boolean whole = versionEnd >= PROTOCOL.length() && line.indexOf('\r') < 0;
        if (!whole || !mayBegin(line) || !Digits.only(code, MOST_DIGITS)) {
            return null;
        }
        String reason = to < line.length() ? Bytes.textOf(line.substring(to + 1)) : "";
        return new StatusLine(line.substring(0, versionEnd), Integer.parseInt(code), reason);
    }

    private static int nextBlank(String line, int from) {
        int at = from;
        while (at < line.length() && !isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
