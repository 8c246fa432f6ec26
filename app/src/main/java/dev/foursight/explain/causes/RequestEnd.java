package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.Bytes;
import dev.foursight.http.Digits;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.ParsedRequest;
import java.util.Locale;
import java.util.Optional;

/** How far a request got. */
enum RequestEnd {
    /** Not a byte was sent. */
    NOTHING,
    /** The header section never ends. */
    HEAD_OPEN,
    /** Less content came than was announced, or the last chunk is known to be missing. */
    CONTENT_SHORT,
    /** All that was announced was sent. */
    COMPLETE;

    static RequestEnd of(Exchange exchange) {
        Bytes sent = exchange.sent();
        ParsedRequest request = exchange.request();
        if (request == null) {
            return sent != null && sent.isEmpty() ? NOTHING : COMPLETE;
        }
        if (!request.headComplete() && request.lineFrom() >= 0) {
            return HEAD_OPEN;
        }
        boolean writing =
                exchange.outcome().failure() != null
                        && exchange.outcome().failure().phase() == Phase.WRITE;
        return contentShort(request, writing) ? CONTENT_SHORT : COMPLETE;
    }

    /** The craft that sends what is missing; empty where nothing is. */
    Optional<CraftUse> remedy() {
        return switch (this) {
            case HEAD_OPEN -> Optional.of(CraftUse.of("whole-request"));
            case CONTENT_SHORT -> Optional.of(CraftUse.of("content-length"));
            case NOTHING, COMPLETE -> Optional.empty();
        };
    }

    /**
     * @param writing whether it ended while the request was being sent, which decides where the
     *     last chunk was not kept
     */
    private static boolean contentShort(ParsedRequest request, boolean writing) {
        String coding = request.fields().combined("Transfer-Encoding").toLowerCase(Locale.ROOT);
        if (coding.endsWith("chunked")) {
            if (!request.isContentWhole()) {
                return writing;
            }
            String content = request.content().latin1();
            return !content.startsWith("0") && !content.contains("\n0");
        }
        return request.fields()
                .value("Content-Length")
                .filter(length -> Digits.only(length, 18))
                .filter(length -> Long.parseLong(length) > request.contentBytes())
                .isPresent();
    }
}
