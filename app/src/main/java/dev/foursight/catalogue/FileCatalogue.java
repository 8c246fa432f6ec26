package dev.foursight.catalogue;

import dev.foursight.catalogue.StatusEntry.Confusion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** The catalogue made of the texts of its files, which are under {@code catalogue/}. */
public final class FileCatalogue implements Catalogue {

    private final List<StatusEntry> entries;
    private final Map<String, StatusEntry> byKey = new LinkedHashMap<>();
    private final Map<String, StatusEntry> byCode = new LinkedHashMap<>();
    private final Set<String> origins = new HashSet<>();
    private final CatalogueSearch search;

    /**
     * @param texts the text of each file by its name, in the order of {@code index.txt}
     * @throws BadCatalogueFile naming the first file that is not as it should be
     */
    public FileCatalogue(SequencedMap<String, String> texts) {
        List<StatusEntry> read = new ArrayList<>();
        texts.forEach((name, text) -> read.add(CatalogueFile.parse(name, text)));
        read.sort(
                Comparator.comparingInt(StatusEntry::code)
                        .thenComparing(entry -> !entry.originId().equals("ietf")));
        entries = List.copyOf(read);
        for (StatusEntry entry : entries) {
            byKey.put(entry.key(), entry);
            byCode.putIfAbsent(Integer.toString(entry.code()), entry);
            origins.add(entry.originId());
            entry.servers().forEach(row -> origins.addAll(Words.of(row.server())));
        }
        refuseDanglingKeys();
        search = new CatalogueSearch(entries);
    }

    @Override
    public List<StatusEntry> entries() {
        return entries;
    }

    @Override
    public Optional<StatusEntry> find(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT);
        StatusEntry exact = byKey.get(wanted);
        if (exact != null) {
            return Optional.of(exact);
        }
        int at = wanted.indexOf('@');
        // 413@haproxy is no entry, but HAProxy has a row on the page of 413.
        boolean known = at < 0 || origins.contains(wanted.substring(at + 1));
        return known
                ? Optional.ofNullable(byCode.get(at < 0 ? wanted : wanted.substring(0, at)))
                : Optional.empty();
    }

    @Override
    public List<Hit> search(String query) {
        return search.find(query);
    }

    @Override
    public Optional<String> nearest(String query) {
        return search.nearest(query);
    }

    private void refuseDanglingKeys() {
        for (StatusEntry entry : entries) {
            List<String> named = entry.confusedWith().stream().map(Confusion::key).toList();
            for (String key : named) {
                if (!byKey.containsKey(key)) {
                    throw new BadCatalogueFile(
                            entry.key().replace('@', '-') + ".md",
                            0,
                            "confusedWith names %s, which is no entry".formatted(key));
                }
            }
        }
    }
}
