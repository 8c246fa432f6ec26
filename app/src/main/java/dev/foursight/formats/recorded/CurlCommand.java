package dev.foursight.formats.recorded;

import dev.foursight.formats.curl.CurlReader;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.Renderer;
import dev.foursight.http.RequestParser;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The curl line that people show before what came of it.
 *
 * @param url where it sends to
 */
record CurlCommand(String url, ParsedRequest request) {

    /** A prompt before it or nothing, and options behind it. */
    private static final Pattern LINE =
            Pattern.compile("(?m)^(?:[^\\n'\"]{0,80}?[^\\w\\n'\"] ?)?(curl(?:\\.exe)? [^\\n]*)");

    /** A text for people may speak of curl; a command names where to. */
    private static final Pattern PLACE =
            Pattern.compile("(?i)://|localhost|[\\w-]\\.[a-z]{2,}|\\d:\\d|\\$");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?[A-Z_]+}?");

    /** Whether a line is a curl line of its own. */
    static boolean isOne(String text) {
        return text.length() > 5 && LINE.matcher(text).lookingAt() && PLACE.matcher(text).find();
    }

    /**
     * The last curl line of a text.
     *
     * @param text one character a byte
     */
    static Optional<CurlCommand> in(String text) {
        String last = "";
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            last = whole(text, line.start(1));
        }
        return PLACE.matcher(last).find() ? request(last) : Optional.empty();
    }

    /** A command goes on behind a backslash and within quotation marks. */
    private static String whole(String text, int from) {
        int end = from;
        do {
            int next = text.indexOf('\n', end + 1);
            end = next < 0 ? text.length() : next;
        } while (end < text.length() && goesOn(text.substring(from, end)));
        return text.substring(from, end);
    }

    private static boolean goesOn(String part) {
        return part.stripTrailing().endsWith("\\") || isOdd(part, '\'') || isOdd(part, '"');
    }

    private static boolean isOdd(String text, char mark) {
        return text.chars().filter(it -> it == mark).count() % 2 == 1;
    }

    private static Optional<CurlCommand> request(String command) {
        try {
            String named = VARIABLE.matcher(command).replaceAll("host.invalid");
            Draft draft = CurlReader.read(Bytes.ofLatin1(named).text()).draft();
            ParsedRequest sent = RequestParser.parse(Renderer.render(draft).bytes());
            return Optional.of(
                    new CurlCommand(
                            draft.url().toString(), Listed.request(sent, false, sent.content())));
        } catch (InvalidInput notReadable) {
            return Optional.empty();
        }
    }
}
