package dev.foursight.formats.recorded;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code curl -v} prints: {@code *} before notes, {@code >} before what was sent, {@code
 * <} before what came, and the content as it is wherever it got in between.
 */
final class CurlVerbose {

    /** A note that was printed right behind content that ends without a line end. */
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?s)(.*?)(\\* (?:Connection #\\d+ to host|Closing connection|Excess).*)");

    private static final Pattern HIDDEN = Pattern.compile("[{}] \\[\\d+ bytes data]\\s*");

    private final CurlTranscript transcript;

    CurlVerbose(Consumer<Recorded> sink) {
        transcript = new CurlTranscript(sink);
    }

    /**
     * @param line one character a byte, without its line end
     */
    void line(String line) {
        String text = CurlLine.of(line);
        if (text.startsWith("* ") || text.startsWith("curl: (")) {
            transcript.note(text.startsWith("* ") ? text.substring(2) : text);
        } else if (text.startsWith("> ") || text.equals(">")) {
            transcript.sentHead(field(text) + "\r\n");
        } else if (text.startsWith("< ") || text.equals("<")) {
            transcript.receivedHead(field(text) + "\r\n");
        } else if (!HIDDEN.matcher(text).matches() && !CurlLine.isMeter(line)) {
            content(text);
        }
    }

    void end() {
        transcript.end();
    }

    private void content(String text) {
        Matcher glued = GLUED.matcher(text);
        if (glued.matches()) {
            transcript.receivedContent(glued.group(1));
            transcript.note(glued.group(2).substring(2));
        } else {
            transcript.receivedContent(text + "\n");
        }
    }

    private static String field(String line) {
        String text = line.length() < 2 ? "" : line.substring(2);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
