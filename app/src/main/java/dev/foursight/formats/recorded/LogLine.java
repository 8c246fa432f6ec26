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
 * One line of an access log. {@link #of} reads the formats {@code common} and {@code combined} of
 * Apache httpd and nginx, whatever stands before the time and after the status; other formats have
 * readers of their own.
 *
 * @param request the request line as logged, escapes undone
 * @param url what was asked for, empty where the log does not say which host it was
 * @param asked the fields of the request that the log has
 * @param told the fields of the answer that the log has
 */
record LogLine(
        String time,
        String request,
        int status,
        String url,
        List<FieldLine> asked,
        List<FieldLine> told) {

    LogLine {
        asked = List.copyOf(asked);
        told = List.copyOf(told);
    }

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

    /** What some write behind the status is no number of bytes. */
    private static final Pattern ODD =
            Pattern.compile(
                    "(?:[^\\[\"]*\\[([^\\]]*)])?[^\"]*\"([^\"\\s]+ [^\"\\s]+ HTTP/[\\d.]+)\"(?:[^\"]* -)? (\\d{3})(?:[ \\r]()().*)?");

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\x([0-9A-Fa-f]{2})|\\\\([\"\\\\nrt])");

    /**
     * @param line one character a byte
     */
    static Optional<LogLine> of(String line) {
        Matcher usual = LINE.matcher(line);
        Matcher match = usual.matches() ? usual : ODD.matcher(line);
        return usual == match || match.matches()
                ? Optional.of(
                        new LogLine(
                                match.group(1) == null ? "" : match.group(1),
                                unescaped(match.group(2)),
                                Integer.parseInt(match.group(3)),
                                "",
                                fields(match.group(4), match.group(5)),
                                List.of()))
                : Optional.empty();
    }

    /** The fields Referer and User-Agent as far as they are logged. */
    static List<FieldLine> fields(@Nullable String referer, @Nullable String agent) {
        List<FieldLine> known = new ArrayList<>();
        add("Referer", referer, known);
        add("User-Agent", agent, known);
        return List.copyOf(known);
    }

    private static void add(String name, @Nullable String logged, List<FieldLine> known) {
        if (logged != null && !logged.isEmpty() && !logged.equals("-")) {
            known.add(FieldLine.of(name, unescaped(logged)));
        }
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
                url,
                hello(),
                Bytes.EMPTY,
                false,
                0,
                silent ? silence() : Outcome.ANSWERED,
                null,
                Timing.UNKNOWN,
                null,
                List.of(),
                parsed(),
                silent ? Answers.NONE : new Answers(List.of(), answer(), List.of()));
    }

    /** A TLS handshake sent in the place of a request line is logged as far as its first LF. */
    private @Nullable Bytes hello() {
        return request.startsWith("\u0016\u0003") ? Bytes.ofLatin1(request) : null;
    }

    private ParsedRequest parsed() {
        Bytes hello = hello();
        if (hello != null) {
            return RequestParser.parse(hello);
        }
        return new ParsedRequest(
                method(), target(), version(), -1, -1, Fields.some(asked), -1, false, Bytes.EMPTY);
    }

    private ParsedResponse answer() {
        return new ParsedResponse("", status, "", Fields.some(told), -1, -1, Bytes.EMPTY, 0, true);
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
                told.isEmpty()
                        ? "An access log has the request line and the status, but no fields and no content of the answer, so most causes cannot be told from it."
                        : "This log has some fields of the answer, but not its content.");
        if (status == 444 || status == 499) {
            sentences.add(
                    "No answer went out: " + status + " is nginx's own number for it in the log.");
        }
        return sentences;
    }
}
