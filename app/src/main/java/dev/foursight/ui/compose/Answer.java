package dev.foursight.ui.compose;

import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import dev.foursight.http.WireRequest;

/** What came of one Send: the request as rendered, what happened, and why. */
public record Answer(WireRequest request, Exchange exchange, Explanation explanation) {}
