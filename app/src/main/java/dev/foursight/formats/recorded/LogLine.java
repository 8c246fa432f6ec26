package dev.foursight.formats.recorded;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.RequestParser;
import dev.foursight.http.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of an access log in the formats {@code common} and {@code combined} of Apache httpd and
 * nginx, whatever stands before the time and after the user agent.
 *
 * @param request the request line as logged, escapes undone
 * @param referer empty where the log has none
 */
record LogLine(String time, String request, int status, String referer, String agent) {

    private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*)\"";

    private static final Pattern LINE =
            Pattern.compile(
                    "(?:[^\\[\"]*\\[([^\\]]*)])?[^\"]*"
                            + QUOTED
                            + " (\\d{3}) (?:\\d+|-)(?: "
                            + QUOTED
                            + "(?: "
                            + QUOTED
                            + ")?)?.*");

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\x([0-9A-Fa-f]{2})|\\\\([\"\\\\nrt])");

    /**
     * @param line one character a byte
     */
    static Optional<LogLine> of(String line) {
        Matcher match = LINE.matcher(line);
        return match.matches()
                ? Optional.of(
                        new LogLine(
                                match.group(1) == null ? "" : match.group(1),
                                unescaped(match.group(2)),
                                Integer.parseInt(match.group(3)),
                                present(match.group(4)),
                                present(match.group(5))))
                : Optional.empty();
    }

    private static String present(@Nullable String logged) {
        return logged == null || logged.equals("-") ? "" : unescaped(logged);
    }

    private static String unescaped(String logged) {
        return logged.indexOf('\\') < 0
                ? logged
                : ESCAPE.matcher(logged)
                        .replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(java.util.regex.MatchResult escape) {
        if (escape.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
        }
        return switch (escape.group(2)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> escape.group(2);
        };
    }

    String method() {
        int blank = request.indexOf(' ');
        return blank < 0 ? "" : request.substring(0, blank);
    }

    String target() {
        String rest = request.substring(Math.min(request.length(), method().length() + 1));
        int version = rest.lastIndexOf(" HTTP/");
        return method().isEmpty() ? "" : version < 0 ? rest : rest.substring(0, version);
    }

    private String version() {
        int version = request.lastIndexOf(" HTTP/");
        return version < 0 ? "" : request.substring(version + 1);
    }

    Exchange exchange() {
        boolean silent = status == 444 || status == 499;
        return new Exchange(
                "",
                hello(),
                Bytes.EMPTY,
                false,
                0,
                silent ? silence() : Outcome.ANSWERED,
                null,
                Timing.UNKNOWN,
                null,
                List.of(),
                asked(),
                silent ? Answers.NONE : new Answers(List.of(), answer(), List.of()));
    }

    /** A TLS handshake sent in the place of a request line is logged as far as its first LF. */
    private @Nullable Bytes hello() {
        return request.startsWith("\u0016\u0003") ? Bytes.ofLatin1(request) : null;
    }

    private ParsedRequest asked() {
        Bytes hello = hello();
        if (hello != null) {
            return RequestParser.parse(hello);
        }
        List<FieldLine> known = new ArrayList<>();
        if (!referer.isEmpty()) {
            known.add(FieldLine.of("Referer", referer));
        }
        if (!agent.isEmpty()) {
            known.add(FieldLine.of("User-Agent", agent));
        }
        return new ParsedRequest(
                method(), target(), version(), -1, -1, Fields.some(known), -1, false, Bytes.EMPTY);
    }

    private ParsedResponse answer() {
        return new ParsedResponse(
                "", status, "", Fields.some(List.of()), -1, -1, Bytes.EMPTY, 0, true);
    }

    /** What nginx logs as 444 and 499 is no status code of an answer: none went out. */
    private Outcome silence() {
        return status == 444
                ? Outcome.failed(
                        Kind.CLOSED_SILENTLY,
                        "closed",
                        Phase.FIRST_BYTE,
                        "The log says 444: nginx closed the connection without an answer.")
                : Outcome.failed(
                        Kind.CANCELLED,
                        "left",
                        Phase.FIRST_BYTE,
                        "The log says 499: the client closed the connection before nginx answered.");
    }

    List<String> missing() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "An access log has the request line and the status, but no fields and no content of the answer, so most causes cannot be told from it.");
        if (status == 444 || status == 499) {
            sentences.add(
                    "No answer went out: " + status + " is nginx's own number for it in the log.");
        }
        return sentences;
    }
}
