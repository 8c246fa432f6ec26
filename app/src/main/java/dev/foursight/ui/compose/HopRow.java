package dev.foursight.ui.compose;

import dev.foursight.formats.JourneyText;
import dev.foursight.http.Exchange;
import dev.foursight.http.Hop;
import dev.foursight.http.Journey;
import dev.foursight.http.ParsedRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * An exchange of a journey in words, safe to show.
 *
 * @param status of its answer; a dash where none came
 * @param request method and URL
 * @param next what the next request made of it, or why there is none
 */
record HopRow(Exchange exchange, String status, String request, String next) {

    private static final int LONGEST = 600;

    /** All exchanges in order; none where the first was the last. */
    static List<HopRow> of(Journey journey) {
        List<HopRow> rows = new ArrayList<>();
        for (Hop hop : journey.hops()) {
            rows.add(row(hop.exchange(), JourneyText.sentence(hop)));
        }
        if (!rows.isEmpty()) {
            rows.add(
                    row(
                            journey.last(),
                            journey.stop() == null
                                    ? "The end: it asks for nothing more."
                                    : JourneyText.sentence(journey.stop())));
        }
        return List.copyOf(rows);
    }

    private static HopRow row(Exchange exchange, String next) {
        ParsedRequest request = exchange.request();
        String method = request == null ? "" : request.method() + " ";
        return new HopRow(
                exchange,
                exchange.status() < 0 ? "–" : String.valueOf(exchange.status()),
                SafeText.line(method + exchange.url(), LONGEST),
                SafeText.line(next, LONGEST));
    }
}
