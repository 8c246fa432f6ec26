package dev.foursight.formats;

import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import dev.foursight.http.Hop;
import dev.foursight.http.Journey;
import dev.foursight.http.Journey.Stop;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;

/** A journey as plain text for a terminal: each hop in short, then the last exchange. */
public final class JourneyText {

    private JourneyText() {}

    public static String of(Journey journey, Explanation explanation, int width) {
        TextLines lines = new TextLines(width);
        for (int i = 0; i < journey.hops().size(); i++) {
            hop(lines, i + 1, journey.hops().get(i), width);
        }
        String last = ExchangeText.of(journey.last(), explanation, width);
        if (journey.stop() == null) {
            return lines + last;
        }
        return lines + last + new TextLines(width).blank().line(sentence(journey.stop()));
    }

    private static void hop(TextLines lines, int number, Hop hop, int width) {
        Exchange exchange = hop.exchange();
        ParsedRequest request = exchange.request();
        ParsedResponse response = exchange.response();
        String asked = request == null ? "" : request.method() + " ";
        lines.item(number + ".", 4, asked + VisibleText.shortened(exchange.url(), 3 * width));
        if (response != null) {
            String line = response.version() + " " + response.status() + " " + response.reason();
            lines.item("", 4, VisibleText.shortened(line.strip(), width));
        }
        lines.item("", 4, VisibleText.shortened(sentence(hop), 6 * width));
        lines.blank();
    }

    /** What the next request made of the answer. */
    public static String sentence(Hop hop) {
        if (hop.why() == Hop.Why.CHALLENGE) {
            return "The challenge was answered: the same request again with Authorization.";
        }
        String dropped =
                hop.droppedFields().isEmpty()
                        ? ""
                        : " Left out there: " + String.join(", ", hop.droppedFields()) + ".";
        String downgrade =
                hop.downgrade() ? " This leaves TLS: from here on all goes in clear text." : "";
        return "Redirected to " + hop.next() + " with " + hop.method() + "." + downgrade + dropped;
    }

    /** Why it went no further, and what a person can do. */
    public static String sentence(Stop stop) {
        return switch (stop) {
            case LOOP ->
                    "Not followed: this redirect leads to a request that was sent already, so it would go in circles. Look at what the server is told: host, scheme, cookies.";
            case TOO_MANY ->
                    "Not followed: as many redirects as are allowed have been followed. Allow more: --max-hops, or Connection in the window.";
            case NO_LOCATION ->
                    "Not followed: the redirect does not say where to, it has no Location.";
            case UNUSABLE_LOCATION ->
                    "Not followed: Location names no http or https URL that this request can be sent to.";
            case FIXED_REQUEST ->
                    "Not followed: the bytes of this request are fixed, so it cannot be sent elsewhere or with more fields.";
            case NO_CONSENT ->
                    "Not followed: it leads to another server, and this request may load it or change something there. If you may test that server, say so: --yes, or send to it from the window.";
            case NO_DIGEST ->
                    "Not answered: the server asks for credentials, but not by a Digest that is known here. WWW-Authenticate says what it takes.";
            case REFUSED -> "Not answered again: the server refused this user with this password.";
        };
    }
}
