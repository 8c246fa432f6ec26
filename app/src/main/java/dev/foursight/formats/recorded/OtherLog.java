package dev.foursight.formats.recorded;

import dev.foursight.http.FieldLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines of access logs in which the status does not follow the quoted request line: Amazon's
 * load balancers, HAProxy, Squid, Gin, morgan, JSON, and the W3C format of IIS and CloudFront.
 */
final class OtherLog {

    private static final Pattern BALANCER =
            Pattern.compile(
                    "(?:(?:https?|h2|wss?|grpcs?) )?(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z?) \\S+ \\S+:\\d+ \\S+"
                            + "(?: -?\\d[\\d.]*){3} (\\d{3}) (?:\\d{1,3}|-) \\d+ \\d+ \"([^\"]*)\"(?: \"([^\"]*)\")?.*");

    private static final Pattern HAPROXY =
            Pattern.compile(
                    ".*\\[([^]]*)] \\S+ \\S+/\\S+ [-+\\d/]+ (-?\\d{1,3}) \\+?\\d+ .*\"([^\"]*)\".*");

    private static final Pattern SQUID =
            Pattern.compile(
                    "(\\d{9,11}\\.\\d{3})\\s+\\d+ \\S+ [A-Z_]+/(\\d{3}) \\d+ ([A-Z_]+) (\\S+) .*");

    private static final Pattern GIN =
            Pattern.compile(
                    ".*\\[GIN] ([^|]*)\\|\\s*(\\d{3}) \\|[^|]*\\|[^|]*\\|\\s*([A-Z]+)\\s+\"?([^\"\\s]*).*");

    private static final Pattern MORGAN =
            Pattern.compile(
                    "()(?:.* )?([A-Z]{3,10}) (/\\S*) (\\d{3}) (?:[\\d.]+|-) ?(?:ms|s)\\b.*");

    private static final Pattern COLOUR = Pattern.compile("\\x1b\\[[\\d;]*m");

    private final W3cLog w3c = new W3cLog();

    /** Whether a directive has told which columns the lines have. */
    boolean isW3c() {
        return w3c.isBegun();
    }

    /** Whether a line is none about a request, but belongs to the log. */
    boolean isRemark(String line) {
        return line.startsWith("#");
    }

    /**
     * @param line one character a byte
     */
    Optional<LogLine> line(String line) {
        if (line.startsWith("#")) {
            w3c.directive(line);
            return Optional.empty();
        }
        if (w3c.isBegun()) {
            return w3c.line(line);
        }
        int json = line.indexOf('{');
        if (json >= 0
                && line.endsWith("}")
                && (json == 0 || line.indexOf("\"", json) == json + 1)) {
            Optional<LogLine> found = JsonLog.line(line.substring(json));
            if (found.isPresent()) {
                return found;
            }
        }
        return inColumns(COLOUR.matcher(line).replaceAll(""));
    }

    private static Optional<LogLine> inColumns(String line) {
        Matcher match = BALANCER.matcher(line);
        if (match.matches()) {
            return Optional.of(
                    url(
                            match.group(1),
                            match.group(2),
                            match.group(3),
                            LogLine.fields(null, match.group(4))));
        }
        match = HAPROXY.matcher(line);
        if (match.matches()) {
            return Optional.of(plain(match.group(1), match.group(2), match.group(3)));
        }
        match = SQUID.matcher(line);
        if (match.matches()) {
            return Optional.of(
                    plain(
                            match.group(1),
                            match.group(2),
                            match.group(3) + " " + match.group(4) + " HTTP/1.1"));
        }
        match = GIN.matcher(line);
        if (match.matches()) {
            return Optional.of(
                    plain(
                            match.group(1).strip(),
                            match.group(2),
                            match.group(3) + " " + match.group(4)));
        }
        match = MORGAN.matcher(line);
        return match.matches()
                ? Optional.of(plain("", match.group(4), match.group(2) + " " + match.group(3)))
                : Optional.empty();
    }

    private static LogLine plain(String time, String status, String request) {
        return new LogLine(
                time, request, Math.max(0, Integer.parseInt(status)), "", List.of(), List.of());
    }

    /** Amazon writes the whole URL where the request had a path and Host. */
    private static LogLine url(String time, String status, String request, List<FieldLine> known) {
        if (request.startsWith("- ")) {
            return new LogLine(time, "", Integer.parseInt(status), "", known, List.of());
        }
        String[] parts = request.split(" ", 3);
        int authority = parts.length == 3 ? parts[1].indexOf("://") : -1;
        int path = authority < 0 ? -1 : parts[1].indexOf('/', authority + 3);
        if (path < 0) {
            return new LogLine(time, request, Integer.parseInt(status), "", known, List.of());
        }
        List<FieldLine> fields = new ArrayList<>();
        fields.add(FieldLine.of("Host", parts[1].substring(authority + 3, path)));
        fields.addAll(known);
        return new LogLine(
                time,
                parts[0] + " " + parts[1].substring(path) + " " + parts[2],
                Integer.parseInt(status),
                parts[1],
                fields,
                List.of());
    }
}
