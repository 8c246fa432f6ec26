package dev.foursight.explain;

import dev.foursight.craft.CraftUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cause rule found: facts, not sentences.
 *
 * @param weight orders causes of the same confidence: the more specific the rule, the higher; 0 to
 *     100
 * @param variant which sentence of the cause's file fits; empty for the first
 * @param facts fill the sentence's placeholders
 * @param remedies crafts that should help, the best first; their titles stand in {@code
 *     resources/explain/remedies.md}, a variant for each craft id
 * @param effectiveKey the catalogue key that the evidence proves to stand behind the status line,
 *     or null
 */
public record Diagnosis(
        Confidence confidence,
        int weight,
        String variant,
        Map<String, String> facts,
        List<Evidence> evidence,
        List<CraftUse> remedies,
        @Nullable String effectiveKey) {

    public Diagnosis {
        facts = Map.copyOf(facts);
        evidence = List.copyOf(evidence);
        remedies = List.copyOf(remedies);
    }

    /** A bare diagnosis, to be filled by the methods below. */
    public static Diagnosis of(Confidence confidence, int weight) {
        return new Diagnosis(confidence, weight, "", Map.of(), List.of(), List.of(), null);
    }

    public Diagnosis with(Confidence other) {
        return new Diagnosis(other, weight, variant, facts, evidence, remedies, effectiveKey);
    }

    public Diagnosis weighing(int otherWeight) {
        return new Diagnosis(
                confidence, otherWeight, variant, facts, evidence, remedies, effectiveKey);
    }

    public Diagnosis as(String otherVariant) {
        return new Diagnosis(
                confidence, weight, otherVariant, facts, evidence, remedies, effectiveKey);
    }

    public Diagnosis fact(String name, Object value) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(name, String.valueOf(value));
        return new Diagnosis(confidence, weight, variant, more, evidence, remedies, effectiveKey);
    }

    public Diagnosis seen(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new Diagnosis(confidence, weight, variant, facts, all, remedies, effectiveKey);
    }

    public Diagnosis seen(Optional<Evidence> more) {
        return more.map(this::seen).orElse(this);
    }

    public Diagnosis mend(CraftUse craft) {
        List<CraftUse> all = new ArrayList<>(remedies);
        all.add(craft);
        return new Diagnosis(confidence, weight, variant, facts, evidence, all, effectiveKey);
    }

    public Diagnosis meaning(@Nullable String key) {
        return new Diagnosis(confidence, weight, variant, facts, evidence, remedies, key);
    }
}
