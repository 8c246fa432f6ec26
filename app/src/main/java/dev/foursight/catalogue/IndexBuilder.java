package dev.foursight.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads every searched text of every entry word by word. */
final class IndexBuilder {

    private final TreeMap<String, Set<Integer>> places = new TreeMap<>();
    private final Map<String, Integer> shown = new LinkedHashMap<>();

    private IndexBuilder() {}

    static SearchIndex build(List<StatusEntry> entries) {
        IndexBuilder builder = new IndexBuilder();
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            SearchedText.of(entries.get(i))
                    .forEach(
                            (part, texts) -> texts.forEach(text -> builder.add(entry, part, text)));
        }
        return builder.index();
    }

    private void add(int entry, Part part, String text) {
        for (Words.Word word : Words.in(text)) {
            int number = shown.computeIfAbsent(word.shown(), _ -> shown.size());
            places.computeIfAbsent(word.lower(), _ -> new LinkedHashSet<>())
                    .add(SearchIndex.place(entry, part, word.part(), number));
        }
    }

    private SearchIndex index() {
        int[] first = new int[places.size() + 1];
        List<Integer> all = new ArrayList<>();
        int word = 0;
        for (Set<Integer> standing : places.values()) {
            all.addAll(standing);
            first[++word] = all.size();
        }
        return new SearchIndex(
                new WordTable(List.copyOf(places.keySet())),
                new WordTable(List.copyOf(shown.keySet())),
                first,
                all.stream().mapToInt(Integer::intValue).toArray());
    }
}
