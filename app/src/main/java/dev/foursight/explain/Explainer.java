package dev.foursight.explain;

import dev.foursight.http.Exchange;

/**
 * Says why an exchange ended as it did. Pure: no I/O, no clock; equal exchanges get equal
 * explanations.
 */
public interface Explainer {

    Explanation explain(Exchange exchange);
}
