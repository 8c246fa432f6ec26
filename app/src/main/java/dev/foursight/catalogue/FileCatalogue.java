package dev.foursight.catalogue;

import dev.foursight.catalogue.StatusEntry.Confusion;
import dev.foursight.catalogue.markdown.Names;
import dev.foursight.catalogue.markdown.PageReader;
import dev.foursight.catalogue.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The catalogue made of its files, which are under {@code catalogue/}, or of what they became. */
public final class FileCatalogue implements Catalogue {

    private static final String REGISTERED = "registered";

    private final List<StatusEntry> entries;
    private final UnaryOperator<String> texts;
    private final @Nullable SearchIndex packedIndex;
    private final Map<String, StatusEntry> byKey = new LinkedHashMap<>();
    private final Map<String, StatusEntry> byCode = new LinkedHashMap<>();
    private @Nullable CatalogueSearch search;

    /**
     * @param texts the text of each file by its name, in the order of {@code index.txt}
     * @throws BadCatalogueFile naming the first file that is not as it should be
     */
    public FileCatalogue(SequencedMap<String, String> texts) {
        this(read(texts), name -> Objects.requireNonNull(texts.get(name), name), null);
        refuseDanglingKeys();
    }

    private FileCatalogue(
            List<StatusEntry> entries,
            UnaryOperator<String> texts,
            @Nullable SearchIndex packedIndex) {
        this.entries = entries;
        this.texts = texts;
        this.packedIndex = packedIndex;
        for (StatusEntry entry : entries) {
            byKey.put(entry.key(), entry);
            byCode.putIfAbsent(Integer.toString(entry.code()), entry);
            entry.subStatuses().forEach(finer -> byCode.putIfAbsent(finer.code(), entry));
        }
    }

    /**
     * The catalogue that was packed.
     *
     * @param packed what {@link #packed} gave
     * @param texts gives a file's text by its name, asked when a page is opened
     * @throws IllegalArgumentException if the bytes are anything else
     */
    public static FileCatalogue unpack(byte[] packed, UnaryOperator<String> texts) {
        PackReader in = new PackReader(packed);
        List<StatusEntry> entries = PackedEntries.read(in);
        SearchIndex index = new SearchIndex(in);
        in.end();
        return new FileCatalogue(entries, texts, index);
    }

    /**
     * All entries and what the search needs, without the pages, as bytes that are read much faster
     * than the files.
     */
    public byte[] packed() {
        PackWriter out = new PackWriter();
        PackedEntries.write(entries, out);
        IndexBuilder.build(entries).write(out);
        return out.bytes();
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
        boolean known = at < 0 || isOrigin(wanted.substring(at + 1));
        return known
                ? Optional.ofNullable(byCode.get(at < 0 ? wanted : wanted.substring(0, at)))
                : Optional.empty();
    }

    @Override
    public Page page(StatusEntry entry) {
        return page(entry, _ -> true);
    }

    /**
     * Reads every page.
     *
     * @param causes the ids of all causes that the explainer has a sentence for
     * @throws BadCatalogueFile naming the first page that is not as it should be
     */
    public void checkPages(Set<String> causes) {
        entries.forEach(entry -> page(entry, causes::contains));
    }

    private Page page(StatusEntry entry, Predicate<String> isCause) {
        String name = CatalogueText.nameOf(entry.key());
        CatalogueText text = CatalogueText.split(name, texts.apply(name));
        boolean returned = entry.iana().equals(REGISTERED);
        Names names = new Names(byKey::containsKey, isCause, returned);
        return PageReader.read(name, text.bodyLine(), text.body(), names);
    }

    @Override
    public List<Hit> search(String query) {
        return query.isBlank()
                ? entries.stream().map(entry -> new Hit(entry, 0, List.of(), "")).toList()
                : search().find(query);
    }

    @Override
    public Optional<String> nearest(String query) {
        return search().nearest(query);
    }

    /** Made when it is first needed: the window's first picture and a single code do without. */
    private synchronized CatalogueSearch search() {
        if (search == null) {
            SearchIndex index = packedIndex == null ? IndexBuilder.build(entries) : packedIndex;
            search = new CatalogueSearch(entries, index);
        }
        return search;
    }

    private boolean isOrigin(String name) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.originId().equals(name)
                                || entry.servers().stream()
                                        .anyMatch(row -> Words.of(row.server()).contains(name)));
    }

    private static List<StatusEntry> read(SequencedMap<String, String> texts) {
        List<StatusEntry> read = new ArrayList<>();
        texts.forEach((name, text) -> read.add(CatalogueFile.parse(name, text)));
        read.sort(
                Comparator.comparingInt(StatusEntry::code)
                        .thenComparing(entry -> !entry.originId().equals("ietf")));
        return List.copyOf(read);
    }

    private void refuseDanglingKeys() {
        for (StatusEntry entry : entries) {
            List<String> named = entry.confusedWith().stream().map(Confusion::key).toList();
            for (String key : named) {
                if (!byKey.containsKey(key)) {
                    throw new BadCatalogueFile(
                            CatalogueText.nameOf(entry.key()),
                            0,
                            "confusedWith names %s, which is no entry".formatted(key));
                }
            }
        }
    }
}
