package dev.foursight.formats.recorded;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raw messages behind something else: the command that showed them, a fence, words. */
final class Quoted {

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?m)^([ \\t]*)(?:(HTTP/\\d(?:\\.\\d)? \\d{3}\\b)|[A-Z]+ \\S+ HTTP/\\d(?:\\.\\d)?[ \\t]*\\r?$)");

    private static final Pattern WGET =
            Pattern.compile("(?m)^--\\d{4}-\\d\\d-\\d\\d [\\d:]+-- +(https?://[!-&(-~]+)$");

    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*```");

    private Quoted() {}

    static Recorded read(Bytes bytes, String source) {
        String text = bytes.latin1();
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.find()) {
            throw new IllegalStateException("no message in what looked like one");
        }
        String before = text.substring(0, beginning.start());
        Bytes quoted =
                Bytes.ofLatin1(dedented(text, beginning.start(), beginning.group(1).length()));
        if (beginning.group(2) == null) {
            return RawExchange.read(quoted, source);
        }
        Recorded alone = RawRecord.of(quoted, null);
        return CurlCommand.in(before)
                .or(() -> wget(before))
                .map(command -> asked(alone, command))
                .orElse(alone);
    }

    private static String dedented(String text, int from, int indent) {
        Matcher fence = FENCE.matcher(text);
        boolean fenced = fence.find() && fence.start() < from;
        boolean closed = fenced && fence.find(from);
        String message = text.substring(from, closed ? fence.start() : text.length());
        return indent == 0 ? message : setOut(message, indent);
    }

    /** The message ends with its indentation. */
    private static String setOut(String message, int indent) {
        StringBuilder lines = new StringBuilder();
        for (String line : message.split("(?<=\n)", -1)) {
            int blank = line.length() - line.stripLeading().length();
            if (blank < indent && !line.isBlank() && !lines.isEmpty()) {
                break;
            }
            lines.append(line.substring(Math.min(blank, indent)));
        }
        return lines.toString();
    }

    /** What wget -S prints before the answer names the URL. */
    private static Optional<CurlCommand> wget(String before) {
        Matcher url = WGET.matcher(before);
        return url.find() ? CurlCommand.in("curl " + url.group(1)) : Optional.empty();
    }

    private static Recorded asked(Recorded alone, CurlCommand command) {
        Exchange it = alone.exchange();
        List<String> missing = new ArrayList<>(alone.missing());
        missing.set(0, "What was asked is told by the curl line only.");
        return new Recorded(
                new Exchange(
                        command.url(),
                        null,
                        it.received(),
                        it.truncated(),
                        it.receivedBytes(),
                        it.outcome(),
                        it.ended(),
                        it.timing(),
                        it.tls(),
                        it.events(),
                        command.request(),
                        it.answers()),
                alone.place(),
                1,
                missing);
    }
}
