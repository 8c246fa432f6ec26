package dev.foursight.explain;

import java.util.List;
import java.util.Map;

/** A conformance rule's verdict with the facts for its sentence and the bytes it rests on. */
public record Judgement(Verdict verdict, Map<String, String> facts, List<Evidence> evidence) {

    public Judgement {
        facts = Map.copyOf(facts);
        evidence = List.copyOf(evidence);
    }
}
