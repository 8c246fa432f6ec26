package dev.foursight.catalogue;

import java.util.Comparator;

/**
 * A word that may have been meant.
 *
 * @param share the slips in proportion to the longer word
 * @param apart how far two codes lie apart; 0 for words
 * @param worth of the word in the catalogue
 */
record NearWord(String word, double share, int apart, double worth) {

    static final Comparator<NearWord> BEST_FIRST =
            Comparator.comparingDouble(NearWord::share)
                    .thenComparingInt(NearWord::apart)
                    .thenComparing(Comparator.comparingDouble(NearWord::worth).reversed())
                    .thenComparing(NearWord::word);

    /**
     * @param slips that turn the term into the word
     */
    static NearWord of(String term, String word, int slips, double worth) {
        double share = (double) slips / Math.max(term.length(), word.length());
        boolean codes = Query.isCode(term) && Query.isCode(word);
        int apart = codes ? Math.abs(Integer.parseInt(term) - Integer.parseInt(word)) : 0;
        return new NearWord(word, share, apart, worth);
    }
}
