package dev.foursight.formats.recorded;

import dev.foursight.http.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads an access log as a stream and groups its 4xx lines: each pattern is told once, with the
 * number of its lines. Lines of other statuses are told apart byte by byte and never become text.
 */
final class AccessLog {

    /** More patterns than this are counted, but not told: nobody reads on. */
    private static final int MOST_PATTERNS = 10_000;

    /** A longer line is no line of a log. */
    private static final int LONGEST = 1 << 20;

    private static final class Group {
        private final LogLine first;
        private final long line;
        private long times;

        Group(LogLine first, long line) {
            this.first = first;
            this.line = line;
        }
    }

    private final OtherLog other = new OtherLog();
    private final String source;
    private final Map<LogPattern, Group> groups = new LinkedHashMap<>();
    private long lines;
    private long told;
    private long strange;
    private long uncounted;

    AccessLog(String source) {
        this.source = source;
    }

    /**
     * @return what was read, in a sentence
     * @throws InvalidInput if no line is one of an access log
     */
    String read(InputStream in, Consumer<Recorded> sink) throws IOException {
        byte[] buffer = new byte[LONGEST];
        int filled = 0;
        for (int count = in.read(buffer, 0, buffer.length);
                count > 0 || filled > 0;
                count = in.read(buffer, filled, buffer.length - filled)) {
            filled += Math.max(count, 0);
            int used = lines(buffer, filled, count < 0);
            if (used == 0 && (filled == buffer.length || count < 0)) {
                strange++;
                used = filled;
            }
            System.arraycopy(buffer, used, buffer, 0, filled - used);
            filled -= used;
        }
        if (lines == 0 || strange == lines) {
            throw new InvalidInput(
                    source
                            + ": no line of this is one of an access log. Expected is … \"GET /path HTTP/1.1\" 404 153, as nginx and Apache httpd write it (common or combined format), or a line of IIS (W3C), HAProxy, Envoy, Squid, an Amazon load balancer, or JSON with a method and a status.");
        }
        groups.entrySet().stream()
                .sorted(Comparator.comparingLong(group -> -group.getValue().times))
                .forEach(group -> sink.accept(recorded(group.getKey(), group.getValue())));
        return summary();
    }

    /** Whether one of the first lines is one of an access log. */
    static boolean looksLikeOne(String beginning) {
        OtherLog other = new OtherLog();
        return beginning
                .lines()
                .limit(6)
                .anyMatch(line ->
                        LogLine.of(line).isPresent()
                                || other.line(line).isPresent()
                                || other.isW3c());
    }

    /** Takes in all whole lines; returns how many bytes they have. */
    private int lines(byte[] buffer, int filled, boolean last) {
        int from = 0;
        for (int i = 0; i < filled; i++) {
            if (buffer[i] == '\n') {
                line(buffer, from, i);
                from = i + 1;
            }
        }
        if (last && from < filled) {
            line(buffer, from, filled);
            from = filled;
        }
        return from;
    }

    private void line(byte[] buffer, int from, int to) {
        int end = to > from && buffer[to - 1] == '\r' ? to - 1 : to;
        if (end == from) {
            return;
        }
        lines++;
        int status = other.isW3c() || buffer[from] == '#' ? -1 : status(buffer, from, end);
        if (status == '4' || status < 0) {
            take(new String(buffer, from, end - from, StandardCharsets.ISO_8859_1), status);
        }
    }

    /**
     * The status's first digit, or -1: it follows the quotation mark that ends the request line.
     */
    private static int status(byte[] line, int from, int to) {
        int i = from;
        while (i < to && line[i] != '"') {
            i++;
        }
        i++;
        while (i < to && line[i] != '"') {
            i += line[i] == '\\' ? 2 : 1;
        }
        boolean there =
                i + 4 < to
                        && line[i + 1] == ' '
                        && isDigit(line[i + 2])
                        && isDigit(line[i + 3])
                        && isDigit(line[i + 4]);
        return there ? line[i + 2] : -1;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private void take(String text, int status) {
        Optional<LogLine> usual = status < 0 ? Optional.empty() : LogLine.of(text);
        LogLine line = usual.or(() -> other.line(text)).orElse(null);
        if (line == null) {
            strange += other.isRemark(text) ? 0 : 1;
            return;
        }
        if (line.status() / 100 != 4) {
            return;
        }
        told++;
        LogPattern pattern = LogPattern.of(line);
        Group group = groups.get(pattern);
        if (group == null) {
            if (groups.size() >= MOST_PATTERNS) {
                uncounted++;
                return;
            }
            group = new Group(line, lines);
            groups.put(pattern, group);
        }
        group.times++;
    }

    private static Recorded recorded(LogPattern pattern, Group group) {
        return new Recorded(
                group.first.exchange(),
                "line "
                        + group.line
                        + (group.times == 1
                                ? ""
                                : ", the first of "
                                        + group.times
                                        + " with "
                                        + pattern.status()
                                        + " to "
                                        + pattern.method()
                                        + " "
                                        + pattern.shape()),
                group.times,
                group.first.missing());
    }

    private String summary() {
        return source
                + ": an access log of "
                + lines
                + (lines == 1 ? " line, " : " lines, ")
                + told
                + " of them 4xx in "
                + groups.size()
                + (groups.size() == 1 ? " pattern." : " patterns.")
                + (strange == 0
                        ? ""
                        : " " + strange + " could not be read as a line of such a log.")
                + (uncounted == 0
                        ? ""
                        : " " + uncounted + " lines of further patterns were counted only.");
    }
}
