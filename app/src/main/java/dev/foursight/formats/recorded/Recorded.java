package dev.foursight.formats.recorded;

import dev.foursight.http.Exchange;
import java.util.List;

/**
 * An exchange that was written down by somebody, with what the record does not say.
 *
 * @param place where it stands in the record, for people: {@code entry 12}, {@code line 4711}
 * @param times how many exchanges of this pattern the record has: one, but for logs
 * @param missing one sentence for each thing that the record does not hold or holds inexactly
 */
public record Recorded(Exchange exchange, String place, long times, List<String> missing) {

    private static final String CUT =
            "The content was read from a file, and only its beginning is kept here.";

    public Recorded {
        missing = List.copyOf(missing);
    }

    /** A record that holds everything, but for the rest of content that came from a file. */
    public static Recorded whole(Exchange exchange) {
        return new Recorded(exchange, "", 1, exchange.isSentCut() ? List.of(CUT) : List.of());
    }
}
