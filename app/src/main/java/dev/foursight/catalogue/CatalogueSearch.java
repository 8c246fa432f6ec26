package dev.foursight.catalogue;

import dev.foursight.catalogue.SearchIndex.Found;
import dev.foursight.catalogue.StatusEntry.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ranked, forgiving search in memory: all words if an entry has them, else as many as possible. */
final class CatalogueSearch {

    private static final double STANDARD_FIRST = 1.4;
    private static final double PREFERRED_ORIGIN = 50;
    private static final double OWN_ORIGIN = 2;

    private final List<StatusEntry> entries;
    private final SearchIndex index;
    private final OriginFilter origins;
    private final List<NameMatch> names;

    CatalogueSearch(List<StatusEntry> entries) {
        this.entries = entries;
        this.index = new SearchIndex(entries);
        this.origins = new OriginFilter(entries);
        this.names = entries.stream().map(NameMatch::new).toList();
    }

    List<Hit> find(String typed) {
        return find(Query.parse(typed, origins.names()));
    }

    /** A query that has hits and is near to one that has none. */
    Optional<String> nearest(String typed) {
        Query query = Query.parse(typed, origins.names());
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
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            tallies.add(new Tally(i, worthOfName(i, query)));
        }
        for (String term : query.terms()) {
            tallies.forEach(Tally::nextTerm);
            for (Found found : foundFor(term)) {
                tallies.get(found.place().entry()).add(found);
            }
        }
        tallies.forEach(Tally::nextTerm);
        tallies.removeIf(tally -> !origins.fits(entries.get(tally.entry), query.filter()));
        if (query.terms().isEmpty()) {
            return query.filter().isEmpty() ? List.of() : ordered(tallies, query);
        }
        int most = tallies.stream().mapToInt(tally -> tally.terms).max().orElse(0);
        tallies.removeIf(tally -> tally.terms < most || tally.terms == 0);
        return ordered(tallies, query);
    }

    /**
     * Who has seen a vendor's code knows its whole name; a word or two of it mean something else.
     */
    private double worthOfName(int entry, Query query) {
        boolean standard = entries.get(entry).standing() == Standing.STANDARD;
        return standard ? 1 : names.get(entry).share(query);
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
        Words.in(term).stream()
                .filter(Words.Word::part)
                .forEach(part -> found.addAll(index.find(part.lower())));
        return found;
    }

    private List<Hit> ordered(List<Tally> tallies, Query query) {
        return tallies.stream()
                .map(tally -> tally.hit(entries.get(tally.entry), bonus(tally, query), query))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private double bonus(Tally tally, Query query) {
        StatusEntry entry = entries.get(tally.entry);
        double bonus = query.onlyNumbers() ? 0 : names.get(tally.entry).bonus(query);
        if (origins.owns(entry, query.filter())) {
            bonus += OWN_ORIGIN;
        }
        return query.preferred().isEmpty() || !entry.originId().startsWith(query.preferred())
                ? bonus
                : bonus + PREFERRED_ORIGIN;
    }

    /** What the terms of a query found in one entry. */
    private static final class Tally {
        private final int entry;
        private final double worthOfName;
        private final Set<String> matched = new LinkedHashSet<>();
        private double score;
        private int terms;
        private double bestOfTerm;
        private double best;
        private String where = "";

        Tally(int entry, double worthOfName) {
            this.entry = entry;
            this.worthOfName = worthOfName;
        }

        void nextTerm() {
            score += bestOfTerm;
            terms += bestOfTerm > 0 ? 1 : 0;
            bestOfTerm = 0;
        }

        void add(Found found) {
            matched.add(found.place().shown());
            boolean name = found.place().part() == Part.NAME;
            double worth = name ? found.score() * worthOfName : found.score();
            bestOfTerm = Math.max(bestOfTerm, worth);
            if (worth > best) {
                best = worth;
                where = found.place().part().label();
            }
        }

        Hit hit(StatusEntry of, double bonus, Query query) {
            boolean ahead = of.standing() == Standing.STANDARD && !query.onlyNumbers();
            double total = (score + bonus) * (ahead ? STANDARD_FIRST : 1);
            return new Hit(of, total, List.copyOf(matched), where.isEmpty() ? "origin" : where);
        }
    }
}
