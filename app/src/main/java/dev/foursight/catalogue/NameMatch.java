package dev.foursight.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How well a query fits the names of one entry, present and former, and its brief as a phrase. */
final class NameMatch {

    private static final double WHOLE_NAME = 80;
    private static final double PIECE_OF_NAME = 30;
    private static final double COVERED = 20;
    private static final double FORMER = 0.75;

    private final List<String> name;
    private final List<String> brief;
    private final List<List<String>> formerNames = new ArrayList<>();

    NameMatch(StatusEntry entry) {
        name = Words.wholesOf(entry.name());
        brief = Words.wholesOf(entry.brief());
        for (String former : entry.formerNames()) {
            // What stands in parentheses says where the name was used.
            int end = former.indexOf(" (");
            formerNames.add(Words.wholesOf(end < 0 ? former : former.substring(0, end)));
        }
    }

    double bonus(Query query) {
        double bonus = Math.max(bonus(name, query), bonus(brief, query));
        for (List<String> former : formerNames) {
            bonus = Math.max(bonus, FORMER * bonus(former, query));
        }
        return bonus;
    }

    /** How much of the name the query can be: 1 if it has as many telling words, less if fewer. */
    double share(Query query) {
        int telling = 0;
        for (String word : name) {
            telling += Query.isTelling(word) ? 1 : 0;
        }
        return telling <= query.terms().size() ? 1 : (double) query.terms().size() / telling;
    }

    private static double bonus(List<String> words, Query query) {
        if (words.isEmpty() || query.phrase().isEmpty()) {
            return 0;
        }
        int covered = 0;
        for (String word : words) {
            covered += query.terms().contains(word) ? 1 : 0;
        }
        double bonus = COVERED * covered / words.size();
        if (words.equals(query.phrase())) {
            return bonus + WHOLE_NAME;
        }
        return Collections.indexOfSubList(words, query.phrase()) < 0
                ? bonus
                : bonus + PIECE_OF_NAME;
    }
}
