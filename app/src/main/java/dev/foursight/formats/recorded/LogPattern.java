package dev.foursight.formats.recorded;

import java.util.regex.Pattern;

/**
 * What makes two lines of a log the same kind of event: status, method and the path's shape.
 *
 * @param shape the path with numbers, identifiers and long tokens replaced, without its query
 */
record LogPattern(int status, String method, String shape) {

    private static final Pattern VARIABLE =
            Pattern.compile(
                    "(?<=[/=_.-]|^)(?:\\d+|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|(?=[^/]*\\d)[0-9a-fA-F]{12,}|(?=[^/]*\\d)[\\w-]{24,})(?=[/._-]|$)");

    static LogPattern of(LogLine line) {
        String target = line.target();
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return new LogPattern(
                line.status(),
                line.method(),
                hasDigit(path) ? VARIABLE.matcher(path).replaceAll("{…}") : path);
    }

    private static boolean hasDigit(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) >= '0' && path.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
