package dev.foursight.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for facts, taken apart once.
 *
 * @param words one more than there are facts: what stands before, between and behind them
 * @param facts their names in order
 */
record SentencePattern(List<String> words, List<String> facts) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9-]*)}");

    /**
     * @param text in which {@code {name}} stands for a fact
     */
    static SentencePattern of(String text) {
        List<String> words = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            words.add(text.substring(from, place.start()));
            facts.add(place.group(1));
            from = place.end();
        }
        words.add(text.substring(from));
        return new SentencePattern(List.copyOf(words), List.copyOf(facts));
    }

    /**
     * @throws IllegalStateException if a fact is missing
     */
    String filled(Map<String, String> known, String id) {
        if (facts.isEmpty()) {
            return words.getFirst();
        }
        String[] parts = new String[facts.size() + words.size()];
        parts[0] = words.getFirst();
        for (int i = 0; i < facts.size(); i++) {
            String fact = known.get(facts.get(i));
            if (fact == null) {
                throw new IllegalStateException("no fact " + facts.get(i) + " for " + id);
            }
            parts[2 * i + 1] = fact;
            parts[2 * i + 2] = words.get(i + 1);
        }
        return String.join("", parts);
    }
}
