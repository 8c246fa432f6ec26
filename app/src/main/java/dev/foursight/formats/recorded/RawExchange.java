package dev.foursight.formats.recorded;

import dev.foursight.formats.RawRequest;
import dev.foursight.http.Bytes;
import dev.foursight.http.InvalidInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request with the response that follows it in one text. */
final class RawExchange {

    private static final Pattern STATUS_LINE =
            Pattern.compile("(?<=\\n)HTTP/\\d(?:\\.\\d)? \\d{3}\\b");

    private RawExchange() {}

    static boolean looksLikeOne(String text) {
        return STATUS_LINE.matcher(text).find();
    }

    /**
     * @throws InvalidInput if no response follows the request
     */
    static Recorded read(Bytes bytes, String source) {
        Matcher answer = STATUS_LINE.matcher(bytes.latin1());
        if (!answer.find()) {
            throw new InvalidInput(
                    source
                            + " is a request without a response, so there is nothing to explain. Send it with “foursight send URL --raw FILE”, or add the response behind it.");
        }
        Bytes request = bytes.slice(0, answer.start());
        return RawRecord.of(
                bytes.slice(answer.start(), bytes.length()),
                Bytes.ofLatin1(RawRequest.withLineEnds(request.latin1())));
    }
}
