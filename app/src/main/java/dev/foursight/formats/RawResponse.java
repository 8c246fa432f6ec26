package dev.foursight.formats;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Timing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an exchange of a response's bytes as somebody kept them, with CRLF or LF line ends. */
public final class RawResponse {

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
        return asKept.response() != null
                ? asKept
                : exchange(
                        response,
                        request,
                        Outcome.failed(
                                Kind.UNPARSABLE,
                                "no-status-line",
                                Phase.READ,
                                "there is no status line of a final answer"));
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
