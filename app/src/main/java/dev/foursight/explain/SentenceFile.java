package dev.foursight.explain;

import java.util.Map;
import java.util.Optional;

/** The sentences of one cause, rule or part of an explanation: a standard one and variants. */
final class SentenceFile {

    private final String id;
    private final Map<String, SentencePattern> variants;

    SentenceFile(String id, Map<String, SentencePattern> variants) {
        this.id = id;
        this.variants = Map.copyOf(variants);
    }

    boolean has(String variant) {
        return variants.containsKey(variant);
    }

    /**
     * The sentence with its facts filled in.
     *
     * @throws IllegalStateException if there is no such sentence or a fact is missing: a fault of
     *     ours
     */
    String fill(String variant, Map<String, String> facts) {
        SentencePattern pattern = variants.get(variant);
        if (pattern == null) {
            throw new IllegalStateException("no sentence for " + id + " variant '" + variant + "'");
        }
        return pattern.filled(facts, id);
    }

    /** The line of a kind such as {@code retry}: that of the sentence's variant, or of all. */
    Optional<String> line(String kind, String variant, Map<String, String> facts) {
        SentencePattern special = variant.isEmpty() ? null : variants.get(kind + " " + variant);
        SentencePattern pattern = special == null ? variants.get(kind) : special;
        return pattern == null ? Optional.empty() : Optional.of(pattern.filled(facts, id));
    }
}
