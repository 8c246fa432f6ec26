package dev.foursight.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every word of every entry with the places where it stands. */
final class SearchIndex {

    private static final double WORTH_OF_PART = 0.5;
    private static final double WITHIN = 0.5;
    private static final int SHORTEST_WITHIN = 4;

    /**
     * A word standing in an entry.
     *
     * @param entry the entry's position in the catalogue
     * @param worth of the word when it is matched exactly
     */
    record Place(int entry, Part part, String shown, double worth) {}

    /**
     * A place where a term was found.
     *
     * @param score the place's worth, less if the term is not the whole word or has a typo
     */
    record Found(Place place, double score) {}

    private final TreeMap<String, List<Place>> places = new TreeMap<>();

    SearchIndex(List<StatusEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            int position = i;
            SearchedText.of(entries.get(i))
                    .forEach((part, texts) -> texts.forEach(text -> add(position, part, text)));
        }
    }

    private void add(int entry, Part part, String text) {
        for (Words.Word word : Words.in(text)) {
            double worth = word.part() ? part.weight() * WORTH_OF_PART : part.weight();
            places.computeIfAbsent(word.lower(), _ -> new ArrayList<>())
                    .add(new Place(entry, part, word.shown(), worth));
        }
    }

    /**
     * Where the term stands or begins a word; if nowhere, where it is within a word; if nowhere,
     * where it is written with a forgivable typo.
     */
    List<Found> find(String term) {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<String, List<Place>> word : places.tailMap(term).entrySet()) {
            if (!word.getKey().startsWith(term)) {
                break;
            }
            double share = (double) term.length() / word.getKey().length();
            collect(word.getValue(), share == 1 ? 1 : 0.5 + 0.4 * share, found);
        }
        if (found.isEmpty() && term.length() >= SHORTEST_WITHIN) {
            places.forEach((word, standing) -> {
                if (word.contains(term)) {
                    collect(standing, WITHIN, found);
                }
            });
        }
        return found.isEmpty() ? misspelt(term) : found;
    }

    /** Where the term stands as the beginning of a status code. */
    List<Found> findCode(String digits) {
        return find(digits).stream().filter(found -> found.place().part() == Part.CODE).toList();
    }

    /** The indexed word nearest to the term, preferring words of more worth, if any is near. */
    Optional<String> nearestWord(String term) {
        int limit = Math.max(1, term.length() / 2);
        Map<String, Integer> distances = new HashMap<>();
        for (String word : places.keySet()) {
            int distance = Typo.distance(term, word, limit);
            if (distance <= limit && distance < term.length()) {
                distances.put(word, distance);
            }
        }
        return distances.keySet().stream()
                .min(
                        Comparator.comparing(
                                        (String word) -> share(distances.get(word), term, word))
                                .thenComparing(word -> apart(term, word))
                                .thenComparing(Comparator.comparingDouble(this::worth).reversed())
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** The slips in proportion to the longer word. */
    private static double share(int slips, String term, String word) {
        return (double) slips / Math.max(term.length(), word.length());
    }

    /** How far two numbers lie apart; 0 for words. */
    private static int apart(String term, String word) {
        boolean numbers = Query.isCode(term) && Query.isCode(word);
        return numbers ? Math.abs(Integer.parseInt(term) - Integer.parseInt(word)) : 0;
    }

    private List<Found> misspelt(String term) {
        List<Found> found = new ArrayList<>();
        int forgiven = Typo.forgiven(term.length());
        if (forgiven > 0) {
            places.forEach((word, standing) -> {
                int distance = Typo.distance(term, word, forgiven);
                if (distance <= forgiven) {
                    collect(standing, distance == 1 ? 0.6 : 0.45, found);
                }
            });
        }
        return found;
    }

    private static void collect(List<Place> standing, double quality, List<Found> found) {
        standing.forEach(place -> found.add(new Found(place, place.worth() * quality)));
    }

    private double worth(String word) {
        return places.getOrDefault(word, List.of()).stream()
                .mapToDouble(Place::worth)
                .max()
                .orElse(0);
    }
}
