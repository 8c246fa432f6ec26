package dev.foursight.explain.grammar;

import dev.foursight.http.ParsedRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The request line's parts as a lenient server tells them apart, between blanks of any kind (RFC
 * 9112 §3). A part that is not there is empty.
 *
 * @param from offset of the line's first byte
 * @param to offset after its last byte
 */
record RequestLine(
        int from,
        int to,
        String method,
        int methodFrom,
        String target,
        int targetFrom,
        String version,
        int versionFrom) {

    private static final String BLANKS = " \t\u000b\f";
    private static final Pattern VERSION = Pattern.compile("(?i)[A-Z0-9]+/.*", Pattern.DOTALL);

    static RequestLine of(String text, ParsedRequest request) {
        int from = request.lineFrom();
        int to = request.lineTo();
        String line = text.substring(from, to);
        int start = skip(line, 0);
        int stop = line.length();
        while (stop > start && isBlank(line.charAt(stop - 1))) {
            stop--;
        }
        int methodTo = word(line, start, stop);
        int last = stop;
        while (last > methodTo && !isBlank(line.charAt(last - 1))) {
            last--;
        }
        Matcher version = VERSION.matcher(line.substring(last, stop));
        int versionFrom = last > methodTo && version.matches() ? last : stop;
        int targetFrom = Math.min(skip(line, methodTo), versionFrom);
        int targetTo = versionFrom;
        while (targetTo > targetFrom && isBlank(line.charAt(targetTo - 1))) {
            targetTo--;
        }
        return new RequestLine(
                from,
                to,
                line.substring(start, methodTo),
                from + start,
                line.substring(targetFrom, targetTo),
                from + targetFrom,
                line.substring(versionFrom, stop),
                from + versionFrom);
    }

    private static int skip(String line, int at) {
        int next = at;
        while (next < line.length() && isBlank(line.charAt(next))) {
            next++;
        }
        return next;
    }

    private static int word(String line, int at, int stop) {
        int next = at;
        while (next < stop && !isBlank(line.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    int methodTo() {
        return methodFrom + method.length();
    }

    int targetTo() {
        return targetFrom + target.length();
    }

    int versionTo() {
        return versionFrom + version.length();
    }
}
