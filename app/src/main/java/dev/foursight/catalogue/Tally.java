package dev.foursight.catalogue;

import dev.foursight.catalogue.SearchIndex.Found;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the terms of a query found in one entry. */
final class Tally {

    private final Set<String> matched = new LinkedHashSet<>();
    private double score;
    private int terms;
    private double bestOfTerm;
    private double best;
    private String where = "origin";

    /** To be called after each term of the query. */
    void nextTerm() {
        score += bestOfTerm;
        terms += bestOfTerm > 0 ? 1 : 0;
        bestOfTerm = 0;
    }

    /**
     * @param worth what the finding counts here
     */
    void add(Found found, double worth) {
        matched.add(found.shown());
        bestOfTerm = Math.max(bestOfTerm, worth);
        if (worth > best) {
            best = worth;
            where = found.part().label();
        }
    }

    /** How many terms found something. */
    int terms() {
        return terms;
    }

    Hit hit(StatusEntry entry, double bonus, double factor) {
        return new Hit(entry, (score + bonus) * factor, List.copyOf(matched), where);
    }
}
