package dev.foursight.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every word of every entry with the places where it stands. It is packed as it is searched, in a
 * few arrays: a start has nothing to build.
 */
final class SearchIndex {

    private static final double WORTH_OF_PART = 0.5;
    private static final double WITHIN = 0.5;
    private static final int SHORTEST_WITHIN = 4;
    private static final int PART_BIT = 1 << 17;
    private static final int PART_SHIFT = 18;
    private static final int ENTRY_SHIFT = 24;
    private static final Part[] PARTS = Part.values();

    /**
     * A place where a term was found.
     *
     * @param entry the entry's position in the catalogue
     * @param shown the word as it stands there
     * @param score the place's worth, less if the term is not the whole word or has a typo
     */
    record Found(int entry, Part part, String shown, double score) {}

    private final WordTable words;
    private final WordTable shown;
    private final int[] firstPlaces;
    private final int[] places;

    /**
     * @param words in ascending order
     * @param shown the words as they stand in the texts
     * @param firstPlaces where each word's places start, and at last where they end
     * @param places what {@link #place} gives
     */
    SearchIndex(WordTable words, WordTable shown, int[] firstPlaces, int[] places) {
        this.words = words;
        this.shown = shown;
        this.firstPlaces = firstPlaces;
        this.places = places;
    }

    /**
     * @throws IllegalArgumentException if it is not what {@link #write} wrote
     */
    SearchIndex(PackReader in) {
        this(new WordTable(in), new WordTable(in), in.numbers(), in.numbers());
        if (firstPlaces.length != words.size() + 1 || firstPlaces[words.size()] != places.length) {
            throw new IllegalArgumentException("the words and their places do not fit");
        }
    }

    void write(PackWriter out) {
        words.write(out);
        shown.write(out);
        out.numbers(firstPlaces);
        out.numbers(places);
    }

    /**
     * A word standing in an entry, as one number.
     *
     * @param part what part of the entry it stands in
     * @param ofCompound whether it is only a part of a compound
     * @param shown the word's number among the shown ones
     */
    @SuppressWarnings("EnumOrdinal") // The same build writes and reads it.
    static int place(int entry, Part part, boolean ofCompound, int shown) {
        if (entry >= 1 << 8 || shown >= PART_BIT) {
            throw new IllegalArgumentException("the catalogue has outgrown its index");
        }
        return entry << ENTRY_SHIFT
                | part.ordinal() << PART_SHIFT
                | (ofCompound ? PART_BIT : 0)
                | shown;
    }

    /**
     * Where the term stands or begins a word; if nowhere, where it is within a word; if nowhere,
     * where it is written with a forgivable typo.
     */
    List<Found> find(String term) {
        List<Found> found = new ArrayList<>();
        for (int word = words.firstFrom(term);
                word < words.size() && words.startsWith(word, term);
                word++) {
            double share = (double) term.length() / words.length(word);
            collect(word, share == 1 ? 1 : 0.5 + 0.4 * share, found);
        }
        if (found.isEmpty() && term.length() >= SHORTEST_WITHIN) {
            for (int word = 0; word < words.size(); word++) {
                if (words.contains(word, term)) {
                    collect(word, WITHIN, found);
                }
            }
        }
        return found.isEmpty() ? misspelt(term) : found;
    }

    /** Where the term stands as the beginning of a status code. */
    List<Found> findCode(String digits) {
        List<Found> codes = new ArrayList<>();
        for (Found found : find(digits)) {
            if (found.part() == Part.CODE) {
                codes.add(found);
            }
        }
        return codes;
    }

    /** The indexed word nearest to the term, preferring words of more worth, if any is near. */
    Optional<String> nearestWord(String term) {
        int limit = Math.max(1, term.length() / 2);
        List<NearWord> near = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int slips = Typo.distance(term, word, limit);
            if (slips <= limit && slips < term.length()) {
                near.add(NearWord.of(term, word, slips, worth(i)));
            }
        }
        return near.stream().min(NearWord.BEST_FIRST).map(NearWord::word);
    }

    private List<Found> misspelt(String term) {
        List<Found> found = new ArrayList<>();
        int forgiven = Typo.forgiven(term.length());
        int letters = Typo.letters(term, 0, term.length());
        for (int word = 0; forgiven > 0 && word < words.size(); word++) {
            if (Math.abs(words.length(word) - term.length()) <= forgiven
                    && Typo.canBeNear(letters, words.letters(word), forgiven)) {
                int distance = Typo.distance(term, words.get(word), forgiven);
                if (distance <= forgiven) {
                    collect(word, distance == 1 ? 0.6 : 0.45, found);
                }
            }
        }
        return found;
    }

    private void collect(int word, double quality, List<Found> found) {
        for (int i = firstPlaces[word]; i < firstPlaces[word + 1]; i++) {
            int place = places[i];
            String standing = shown.get(place & (PART_BIT - 1));
            found.add(
                    new Found(
                            place >>> ENTRY_SHIFT,
                            part(place),
                            standing,
                            worthOf(place) * quality));
        }
    }

    private static Part part(int place) {
        return PARTS[place >>> PART_SHIFT & 0x3f];
    }

    private static double worthOf(int place) {
        double weight = part(place).weight();
        return (place & PART_BIT) == 0 ? weight : weight * WORTH_OF_PART;
    }

    private double worth(int word) {
        double most = 0;
        for (int i = firstPlaces[word]; i < firstPlaces[word + 1]; i++) {
            most = Math.max(most, worthOf(places[i]));
        }
        return most;
    }
}
