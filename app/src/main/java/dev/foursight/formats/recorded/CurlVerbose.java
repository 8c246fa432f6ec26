package dev.foursight.formats.recorded;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code curl -v} prints: {@code *} before notes, {@code >} before what was sent, {@code
 * <} before what came, and the content as it is wherever it got in between. People show it
 * indented, between fences, behind the command, with lines left out, or without what was sent.
 */
final class CurlVerbose {

    /** A note that was printed right behind content that ends without a line end. */
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?s)(.*?)(\\* (?:Connection #\\d+ to host|Closing connection|Excess).*)");

    private static final Pattern HIDDEN = Pattern.compile("[{}] \\[\\d+ bytes data]\\s*");

    /** What stands before the mark on each line: blanks, or the mark of a comment. */
    private static final Pattern MARKED =
            Pattern.compile("([ \\t]*(?:(?:#|//) ?)?)(?:[*<>] .*|[<>]\\s*)");

    /** What stands for lines that were left out. */
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "\\W{0,3}(?:\\.{3,}|\\.|\\. \\. \\.|…|\u00e2\u0080\u00a6|(?i:snip|truncated.*|omitted.*))\\W{0,3}\\s*");

    /** Its last blank gets lost where text is copied. */
    private static final Pattern BARE = Pattern.compile("HTTP/[\\d.]+ \\d{3}");

    private static final String FENCE = "```";

    private final CurlTranscript transcript;
    private final StringBuilder before = new StringBuilder();
    private int indent = -1;
    private boolean comment;
    private boolean fenced;
    private boolean outside;

    CurlVerbose(Consumer<Recorded> sink) {
        transcript = new CurlTranscript(sink);
    }

    /**
     * @param line one character a byte, without its line end
     */
    void line(String line) {
        String text = CurlLine.of(dedented(line));
        if (fenced && text.startsWith(FENCE)) {
            outside = true;
        } else if (text.startsWith("* ") || text.startsWith("curl: (")) {
            transcript.note(text.startsWith("* ") ? text.substring(2) : text);
        } else if (isMarked(text, '>')) {
            outside = false;
            sent(field(text));
        } else if (isMarked(text, '<')) {
            outside = false;
            received(field(text));
        } else if (text.startsWith("| ") && transcript.isAsking()) {
            transcript.sentContent(text.substring(2) + "\n");
        } else if (!HIDDEN.matcher(text).matches() && !CurlLine.isMeter(line)) {
            other(text);
        }
    }

    /** The number of exchanges in it. */
    int end() {
        if (!transcript.isBegun()) {
            transcript.commandedBy(before.toString());
        }
        return transcript.end();
    }

    private static boolean isMarked(String text, char mark) {
        return !text.isEmpty()
                && text.charAt(0) == mark
                && (text.length() == 1 || " \r".indexOf(text.charAt(1)) >= 0);
    }

    /** All lines are set in as far as the first that has a mark. */
    private String dedented(String line) {
        if (indent < 0) {
            Matcher marked = MARKED.matcher(line);
            indent = marked.matches() ? marked.end(1) : -1;
            comment = marked.matches() && !marked.group(1).isBlank();
        }
        int blank = 0;
        while (blank < Math.min(indent, line.length())
                && (line.charAt(blank) <= ' '
                        || (comment && "#/".indexOf(line.charAt(blank)) >= 0))) {
            blank++;
        }
        return line.substring(blank);
    }

    private void sent(String field) {
        if (LEFT_OUT.matcher(field).matches()) {
            transcript.sentHeadCut();
        } else {
            transcript.sentHead(field + "\r\n");
        }
    }

    private void received(String field) {
        if (LEFT_OUT.matcher(field).matches()) {
            transcript.receivedHeadCut();
        } else {
            if (field.startsWith("HTTP/")) {
                transcript.answerBegins(before.toString());
                before.setLength(0);
            }
            transcript.receivedHead(
                    BARE.matcher(field).matches() ? field + " \r\n" : field + "\r\n");
        }
    }

    private void other(String text) {
        if (LEFT_OUT.matcher(text).matches() && !transcript.hasContent()) {
            transcript.linesLeftOut();
        } else if (outside || !transcript.isBegun() || isNextCommand(text)) {
            outside = transcript.isBegun();
            fenced |= text.startsWith(FENCE);
            before.append(text).append('\n');
        } else {
            content(text);
        }
    }

    private boolean isNextCommand(String text) {
        return transcript.isAnswered() && CurlCommand.isOne(text);
    }

    private void content(String text) {
        Matcher glued = GLUED.matcher(text);
        if (glued.matches()) {
            transcript.receivedContent(glued.group(1));
            transcript.note(glued.group(2).substring(2));
        } else {
            transcript.receivedLine(text);
        }
    }

    private static String field(String line) {
        String text = line.length() < 2 ? "" : line.substring(2);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
