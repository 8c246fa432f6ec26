package dev.foursight.explain.conformance;

import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedResponse;
import java.util.Locale;

/** What rules ask of an answer's content. */
final class Content {

    private static final int READ = 16_384;

    private Content() {}

    /**
     * Whether it is sure that a whole answer came without content although content was possible. An
     * unknown request may have been HEAD; without a length only the server's close tells the end.
     */
    static boolean isMissing(Reading reading, ParsedResponse response) {
        Exchange exchange = reading.exchange();
        boolean ended =
                response.fields().has("Content-Length")
                        || response.fields().has("Transfer-Encoding")
                        || exchange.ended() == Ended.CLOSED_BY_SERVER;
        return response.contentBytes() == 0
                && response.complete()
                && ended
                && reading.request().isPresent()
                && !Rule.isHead(reading)
                && !exchange.truncated()
                && exchange.outcome().is(Outcome.Kind.ANSWERED);
    }

    /** The beginning of the content in lower case; empty if it is compressed. */
    static String text(ParsedResponse response) {
        Bytes content = response.content();
        return response.fields().has("Content-Encoding")
                ? ""
                : content.slice(0, Math.min(READ, content.length()))
                        .text()
                        .toLowerCase(Locale.ROOT);
    }
}
