package dev.foursight.formats.recorded;

import dev.foursight.formats.RawRequest;
import dev.foursight.http.Bytes;
import dev.foursight.http.InvalidInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request with the response that follows it in one text. */
final class RawExchange {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/\\d(?:\\.\\d)? \\d{3}\\b");

    private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");

    private static final Pattern LENGTH =
            Pattern.compile("(?im)^Content-Length:[ \\t]*(\\d{1,9})[ \\t]*\\r?$");

    private static final Pattern CHUNKED =
            Pattern.compile("(?im)^Transfer-Encoding:[^\\n]*\\bchunked");

    private RawExchange() {}

    static boolean looksLikeOne(String text) {
        return answerAt(text) > 0;
    }

    /** Where the response begins: where the request's content ends, or on a line of its own. */
    private static int answerAt(String text) {
        int end = contentEnd(text);
        Matcher answer = STATUS_LINE.matcher(text);
        if (end > 0 && end < text.length() && answer.region(end, text.length()).lookingAt()) {
            return end;
        }
        answer.reset();
        while (answer.find()) {
            int at = answer.start();
            if (at > 0 && text.charAt(at - 1) == '\n') {
                return at;
            }
        }
        return -1;
    }

    /** By its Content-Length; -1 where none says. */
    private static int contentEnd(String text) {
        Matcher head = HEAD_END.matcher(text);
        if (!head.find()) {
            return -1;
        }
        Matcher length = LENGTH.matcher(text).region(0, head.end());
        return length.find() ? head.end() + Integer.parseInt(length.group(1)) : -1;
    }

    /**
     * @throws InvalidInput if no response follows the request
     */
    static Recorded read(Bytes bytes, String source) {
        int answer = answerAt(bytes.latin1());
        if (answer < 0) {
            throw new InvalidInput(
                    source
                            + " is a request without a response, so there is nothing to explain. Send it with “foursight send URL --raw FILE”, or add the response behind it.");
        }
        Bytes request = bytes.slice(0, answer);
        return RawRecord.of(
                bytes.slice(answer, bytes.length()),
                Bytes.ofLatin1(withLineEnds(request.latin1())));
    }

    /** A text that lost the CR of all lines lost those around chunks, too. */
    private static String withLineEnds(String request) {
        boolean chunked = request.indexOf('\r') < 0 && CHUNKED.matcher(request).find();
        return chunked ? request.replace("\n", "\r\n") : RawRequest.withLineEnds(request);
    }
}
