package dev.foursight.ui.compose;

import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import dev.foursight.http.Journey;
import dev.foursight.http.WireRequest;
import org.jspecify.annotations.Nullable;

/**
 * What came of one Send, or was recorded elsewhere: what happened, and why.
 *
 * @param request as rendered; null where it was not sent from here
 * @param journey what led to the exchange, and the exchange
 */
public record Answer(@Nullable WireRequest request, Journey journey, Explanation explanation) {

    /** The last exchange, which is the one explained. */
    public Exchange exchange() {
        return journey.last();
    }
}
