package dev.foursight.ui.compose;

import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import dev.foursight.http.WireRequest;
import org.jspecify.annotations.Nullable;

/**
 * What came of one Send, or was recorded elsewhere: what happened, and why.
 *
 * @param request as rendered; null where it was not sent from here
 */
public record Answer(@Nullable WireRequest request, Exchange exchange, Explanation explanation) {}
