package dev.foursight.explain;

import java.util.List;

/** One reason why the exchange ended as it did. */
public record CauseFound(
        String id, Confidence confidence, String sentence, List<Evidence> evidence) {}
