package dev.foursight.catalogue;

import java.util.List;

/** Many words in one text, so that reading them makes one object instead of thousands. */
final class WordTable {

    private final String text;

    /** Where each word starts, and at last where the text ends. */
    private final int[] starts;

    WordTable(List<String> words) {
        starts = new int[words.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            all.append(words.get(i));
            starts[i + 1] = all.length();
        }
        text = all.toString();
    }

    /**
     * @throws IllegalArgumentException if it is not what {@link #write} wrote
     */
    WordTable(PackReader in) {
        text = in.text();
        starts = in.numbers();
        if (starts.length == 0 || starts[starts.length - 1] != text.length()) {
            throw new IllegalArgumentException("the words do not fill their text");
        }
    }

    void write(PackWriter out) {
        out.text(text);
        out.numbers(starts);
    }

    int size() {
        return starts.length - 1;
    }

    String get(int word) {
        return text.substring(starts[word], starts[word + 1]);
    }

    boolean startsWith(int word, String beginning) {
        return starts[word + 1] - starts[word] >= beginning.length()
                && text.startsWith(beginning, starts[word]);
    }

    boolean contains(int word, String part) {
        return text.indexOf(part, starts[word], starts[word + 1]) >= 0;
    }

    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    /** See {@link Typo#letters}. */
    int letters(int word) {
        return Typo.letters(text, starts[word], starts[word + 1]);
    }

    /** In a table in ascending order the first word that is not before the given one. */
    int firstFrom(String word) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).compareTo(word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
