package dev.foursight.explain;

import java.util.List;

/** What the rules together find in an exchange, for tests that look at facts and variants. */
public record FoundBy(String id, Diagnosis diagnosis) {

    public static List<FoundBy> all(Reading reading) {
        return Suspect.all(ShippedExplainer.causes(), reading).stream()
                .map(suspect -> new FoundBy(suspect.rule().id(), suspect.found()))
                .toList();
    }
}
