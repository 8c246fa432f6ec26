package dev.foursight.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All exchanges that one request brought about.
 *
 * @param hops all but the last, in order
 * @param last the exchange that ended it
 * @param stop why the last answer, which asks for more, was not followed; null where it asks for
 *     nothing that was to be followed
 * @param cookies what is kept now
 */
public record Journey(List<Hop> hops, Exchange last, @Nullable Stop stop, CookieJar cookies) {

    public Journey {
        hops = List.copyOf(hops);
    }

    /** A request that was one exchange. */
    public static Journey of(Exchange exchange) {
        return new Journey(List.of(), exchange, null, CookieJar.EMPTY);
    }

    /** Why a redirect or challenge was not followed; {@link #id()} is the name in JSON. */
    public enum Stop {
        /** The same request was sent before, so it would go in circles. */
        LOOP,
        /** As many redirects as were allowed have been followed. */
        TOO_MANY,
        NO_LOCATION,
        /** Location is no http or https URL that a request can be sent to. */
        UNUSABLE_LOCATION,
        /** The request's bytes are fixed, or it asks for a tunnel. */
        FIXED_REQUEST,
        /** It leads to a server for which there is no consent. */
        NO_CONSENT,
        /** The server asks for another scheme than Digest, or for a Digest nobody knows. */
        NO_DIGEST,
        /** The server refused the answer to its challenge. */
        REFUSED;

        public String id() {
            return Outcome.id(this);
        }
    }
}
