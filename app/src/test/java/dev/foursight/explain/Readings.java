package dev.foursight.explain;

import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import java.util.List;

/** Makes readings for tests from message texts; a line end in the text becomes CR LF. */
public final class Readings {

    private static final Signatures SHIPPED = ShippedTexts.signatures();

    private Readings() {}

    public static Reading of(String request, String response) {
        return of("http://127.0.0.1:8080/", request, response, Outcome.ANSWERED);
    }

    public static Reading of(String url, String request, String response, Outcome outcome) {
        Bytes received = bytes(response);
        return of(
                Exchange.ofBytes(
                        url,
                        bytes(request),
                        received,
                        false,
                        received.length(),
                        outcome,
                        Ended.KEPT_OPEN,
                        Timing.UNKNOWN,
                        null,
                        List.of()));
    }

    public static Reading of(Exchange exchange) {
        return new Reading(exchange, SHIPPED);
    }

    private static Bytes bytes(String text) {
        return Bytes.ofLatin1(text.replace("\n", "\r\n"));
    }
}
