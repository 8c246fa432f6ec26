package dev.foursight.explain;

import java.util.HashMap;
import java.util.Map;

/**
 * The sentences of causes and rules. A file's first paragraph is its standard sentence; a line
 * {@code ## name} begins a variant. {@code {fact}} stands for a fact.
 */
public final class Sentences {

    private final Map<String, SentenceFile> byId = new HashMap<>();

    /**
     * @param files the text of each file by id
     */
    public Sentences(Map<String, String> files) {
        files.forEach((id, text) -> byId.put(id, new SentenceFile(id, variants(text))));
    }

    private static Map<String, SentencePattern> variants(String text) {
        Map<String, SentencePattern> variants = new HashMap<>();
        String[] parts = ("## \n" + text.replace("\r", "")).split("(?m)^## ", -1);
        for (String part : parts) {
            int lineEnd = part.indexOf('\n');
            if (lineEnd >= 0) {
                String sentence = part.substring(lineEnd).strip().replace('\n', ' ');
                variants.put(part.substring(0, lineEnd).strip(), SentencePattern.of(sentence));
            }
        }
        return variants;
    }

    /** Those of one file; none where there is no such file. */
    SentenceFile of(String id) {
        SentenceFile file = byId.get(id);
        return file == null ? new SentenceFile(id, Map.of()) : file;
    }

    public boolean has(String id, String variant) {
        return of(id).has(variant);
    }

    /**
     * The sentence with its facts filled in.
     *
     * @throws IllegalStateException if there is no such sentence or a fact is missing
     */
    public String fill(String id, String variant, Map<String, String> facts) {
        return of(id).fill(variant, facts);
    }
}
