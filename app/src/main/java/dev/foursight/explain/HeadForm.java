package dev.foursight.explain;

import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedRequest;

/**
 * Whether the head of a request looks as clients write it, in one pass over its bytes. What does
 * not may be permitted all the same.
 *
 * @param plainLine whether the request line has its three parts with one blank between each
 * @param plainFieldLines whether each field line is a name, a colon and visible text up to CR LF
 * @param lines how many field lines there are up to the first that is not plain; at least 100 where
 *     there are so many line ends
 */
record HeadForm(boolean plainLine, boolean plainFieldLines, int lines) {

    static HeadForm of(ParsedRequest request, Bytes sent) {
        int at = request.lineTo() + 2;
        int end = request.headEnd() - 2;
        boolean plain =
                request.headComplete() && at <= end && isEnd(sent, at - 2) && isEnd(sent, end);
        int lines = 0;
        while (plain && at < end) {
            int stop = endOfPlainLine(sent, at, end);
            plain = stop >= 0;
            at = plain ? stop + 2 : at;
            lines++;
        }
        return new HeadForm(
                isPlainLine(request, sent), plain, plain ? lines : lines + ends(sent, at, end));
    }

    /** Where the CR LF after a field line begins; -1 where the line is not plain. */
    private static int endOfPlainLine(Bytes sent, int from, int end) {
        int at = from;
        while (at < end && Grammar.isTokenChar(sent.at(at))) {
            at++;
        }
        if (at == from || sent.at(at) != ':') {
            return -1;
        }
        while (at < end && !Grammar.isControl(sent.at(at))) {
            at++;
        }
        return isEnd(sent, at) ? at : -1;
    }

    private static boolean isEnd(Bytes sent, int at) {
        return at >= 0 && at + 1 < sent.length() && sent.at(at) == '\r' && sent.at(at + 1) == '\n';
    }

    private static int ends(Bytes sent, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            ends += sent.at(i) == '\n' ? 1 : 0;
        }
        return ends;
    }

    private static boolean isPlainLine(ParsedRequest request, Bytes sent) {
        int length =
                request.method().length()
                        + request.target().length()
                        + request.version().length()
                        + 2;
        return request.lineFrom() == 0
                && request.lineTo() == length
                && request.lineTo() < sent.length()
                && Grammar.isVisible(request.method())
                && Grammar.isVisible(request.target())
                && Grammar.isVersion(request.version())
                && sent.at(request.method().length()) == ' ';
    }

    /** A path, with or without a query, that has nothing to be encoded, decoded or resolved. */
    static boolean isPlainPath(String target) {
        return target.startsWith("/")
                && target.indexOf('%') < 0
                && !target.contains("..")
                && Grammar.isTargetText(target);
    }
}
