package dev.foursight.explain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cause rule found: facts, not sentences.
 *
 * @param weight orders causes of the same confidence: the more specific the rule, the higher; 0 to
 *     100
 * @param variant which sentence of the cause's file fits; empty for the first
 * @param facts fill the sentence's placeholders
 * @param effectiveKey the catalogue key that the evidence proves to stand behind the status line,
 *     or null
 */
public record Diagnosis(
        Confidence confidence,
        int weight,
        String variant,
        Map<String, String> facts,
        List<Evidence> evidence,
        List<Remedy> remedies,
        @Nullable String effectiveKey) {

    public Diagnosis {
        facts = Map.copyOf(facts);
        evidence = List.copyOf(evidence);
        remedies = List.copyOf(remedies);
    }
}
