package dev.foursight.formats;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Timing;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an exchange of a response's bytes as somebody kept them, with CRLF or LF line ends. */
public final class RawResponse {

    private static final Pattern HEAD_END = Pattern.compile("\r?\n\r?\n");

    private RawResponse() {}

    /** Whether the bytes begin as a response does. */
    public static boolean looksLikeOne(Bytes bytes) {
        return bytes.length() >= 5 && bytes.slice(0, 5).latin1().equalsIgnoreCase("HTTP/");
    }

    /**
     * Half a response is read as far as it goes; where the head's last line has no line end, one is
     * added.
     *
     * @param request the bytes of the request it answers, or null if they are not known
     */
    public static Exchange read(Bytes response, @Nullable Bytes request) {
        Exchange asKept = exchange(response, request, Outcome.ANSWERED);
        if (asKept.response() == null || asKept.response().headEnd() < 0) {
            asKept = exchange(withLineEnd(response), request, Outcome.ANSWERED);
        }
        if (asKept.response() == null) {
            return exchange(response, request, unread(response, asKept.answers()));
        }
        return HEAD_END.matcher(response.latin1()).find()
                ? asKept
                : withWholeLines(asKept, response.latin1().endsWith("\n"));
    }

    /** What a head without an end says is not all, and its last line may be half of one. */
    private static Exchange withWholeLines(Exchange cut, boolean lastIsWhole) {
        ParsedResponse response = Objects.requireNonNull(cut.response());
        List<FieldLine> lines = response.fields().lines();
        int kept = lastIsWhole ? lines.size() : Math.max(0, lines.size() - 1);
        return new Exchange(
                cut.url(),
                cut.sent(),
                cut.received(),
                cut.truncated(),
                cut.receivedBytes(),
                cut.outcome(),
                cut.ended(),
                cut.timing(),
                cut.tls(),
                cut.events(),
                cut.request(),
                new Answers(
                        cut.answers().interim(),
                        new ParsedResponse(
                                response.version(),
                                response.status(),
                                response.reason(),
                                Fields.some(lines.subList(0, kept)),
                                response.from(),
                                response.headEnd(),
                                response.content(),
                                response.contentBytes(),
                                false),
                        cut.answers().more()));
    }

    private static Outcome unread(Bytes response, Answers answers) {
        if (response.isEmpty()) {
            return failed("empty", "the record has no byte of an answer");
        }
        if (!answers.interim().isEmpty()) {
            return failed("interim-only", "no final answer follows the interim ones");
        }
        return looksLikeOne(response)
                ? failed("no-status-line", "there is no status line of a final answer")
                : failed("not-http", "what was received is not an HTTP response");
    }

    private static Outcome failed(String kind, String detail) {
        return Outcome.failed(Kind.UNPARSABLE, kind, Phase.READ, detail);
    }

    private static Bytes withLineEnd(Bytes response) {
        return response.latin1().endsWith("\n")
                ? response
                : Bytes.ofLatin1(response.latin1() + "\r\n");
    }

    private static Exchange exchange(Bytes response, @Nullable Bytes request, Outcome outcome) {
        return Exchange.ofBytes(
                "",
                request,
                response,
                false,
                response.length(),
                outcome,
                null,
                Timing.UNKNOWN,
                null,
                List.of());
    }
}
