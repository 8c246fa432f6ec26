package dev.foursight.catalogue;

import dev.foursight.catalogue.SearchIndex.Found;
import dev.foursight.catalogue.StatusEntry.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ranked, forgiving search in memory: all words if an entry has them, else as many as possible.
 *
 * <p>In loops rather than streams: the first search of a process is part of its start, and a JVM
 * takes a millisecond to link each of its first lambdas.
 */
final class CatalogueSearch {

    private static final double STANDARD_FIRST = 1.4;
    private static final double PREFERRED_ORIGIN = 50;
    private static final double OWN_ORIGIN = 2;

    private final List<StatusEntry> entries;
    private final SearchIndex index;
    private final OriginFilter origins;

    /** Made when first needed. */
    private final @Nullable NameMatch[] names;

    CatalogueSearch(List<StatusEntry> entries, SearchIndex index) {
        this.entries = entries;
        this.index = index;
        this.origins = new OriginFilter(entries);
        this.names = new NameMatch[entries.size()];
    }

    List<Hit> find(String typed) {
        return find(Query.parse(typed, origins));
    }

    /** A query that has hits and is near to one that has none. */
    Optional<String> nearest(String typed) {
        Query query = Query.parse(typed, origins);
        if (!query.filter().isEmpty() && !find(query.withoutFilter()).isEmpty()) {
            return Optional.of(String.join(" ", query.phrase()));
        }
        List<String> words = new ArrayList<>();
        for (String term : query.terms()) {
            index.nearestWord(term).ifPresent(words::add);
        }
        String near = String.join(" ", words);
        return words.isEmpty() || find(near).isEmpty() ? Optional.empty() : Optional.of(near);
    }

    private List<Hit> find(Query query) {
        if (query.terms().isEmpty() && query.filter().isEmpty()) {
            return List.of();
        }
        Tally[] tallies = tallies(query);
        int most = 0;
        boolean[] fits = new boolean[tallies.length];
        for (int i = 0; i < tallies.length; i++) {
            fits[i] = origins.fits(entries.get(i), query.filter());
            most = fits[i] ? Math.max(most, tallies[i].terms()) : most;
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tallies.length; i++) {
            boolean found = most > 0 || query.terms().isEmpty();
            if (found && fits[i] && tallies[i].terms() == most) {
                hits.add(hit(i, tallies[i], query));
            }
        }
        hits.sort(new BestFirst());
        return hits;
    }

    private Tally[] tallies(Query query) {
        Tally[] tallies = new Tally[entries.size()];
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = new Tally();
        }
        for (String term : query.terms()) {
            for (Found found : foundFor(term)) {
                tallies[found.entry()].add(found, worth(found, query));
            }
            for (Tally tally : tallies) {
                tally.nextTerm();
            }
        }
        return tallies;
    }

    /**
     * Who has seen a vendor's code knows its whole name; a word or two of it mean something else.
     */
    private double worth(Found found, Query query) {
        boolean whole = found.part() != Part.NAME || isStandard(found.entry());
        return whole ? found.score() : found.score() * name(found.entry()).share(query);
    }

    private List<Found> foundFor(String term) {
        if (Query.isNumber(term)) {
            List<Found> codes = index.findCode(term);
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        List<Found> whole = index.find(term);
        return whole.isEmpty() ? ofParts(term) : whole;
    }

    /** For a compound that is nowhere as such: whatever its parts find. */
    private List<Found> ofParts(String term) {
        List<Found> found = new ArrayList<>();
        for (Words.Word word : Words.in(term)) {
            if (word.part()) {
                found.addAll(index.find(word.lower()));
            }
        }
        return found;
    }

    private Hit hit(int entry, Tally tally, Query query) {
        boolean ahead = isStandard(entry) && !query.onlyNumbers();
        return tally.hit(entries.get(entry), bonus(entry, query), ahead ? STANDARD_FIRST : 1);
    }

    private double bonus(int position, Query query) {
        StatusEntry entry = entries.get(position);
        double bonus = query.onlyNumbers() ? 0 : name(position).bonus(query);
        if (origins.owns(entry, query.filter())) {
            bonus += OWN_ORIGIN;
        }
        return query.preferred().isEmpty() || !entry.originId().startsWith(query.preferred())
                ? bonus
                : bonus + PREFERRED_ORIGIN;
    }

    private NameMatch name(int entry) {
        NameMatch name = names[entry];
        if (name == null) {
            name = new NameMatch(entries.get(entry));
            names[entry] = name;
        }
        return name;
    }

    private boolean isStandard(int entry) {
        return entries.get(entry).standing() == Standing.STANDARD;
    }

    /** Equals stay in the order of the codes. */
    private static final class BestFirst implements Comparator<Hit> {
        @Override
        public int compare(Hit a, Hit b) {
            return Double.compare(b.score(), a.score());
        }
    }
}
