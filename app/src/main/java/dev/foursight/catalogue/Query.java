package dev.foursight.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed into the search field, taken apart.
 *
 * @param filter the origin or server before a colon, lower case; empty if there is none
 * @param preferred the origin after an at sign, lower case; empty if there is none
 * @param terms the words to find, lower case
 * @param phrase the words in the order typed, small ones included
 */
record Query(String filter, String preferred, List<String> terms, List<String> phrase) {

    private static final int LONGEST = 200;
    private static final int MOST_TERMS = 12;
    private static final Pattern KEY = Pattern.compile("(\\d{1,3})@([\\p{Alnum}-]*)");
    private static final Pattern FILTERED = Pattern.compile("([^:]{1,30}):(.*)", Pattern.DOTALL);

    /** Words that say nothing as long as others are there. */
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "by", "code", "do", "does", "error", "for", "get", "http",
                    "i", "im", "in", "is", "it", "of", "on", "or", "status", "the", "to", "what",
                    "why", "with");

    /**
     * @param origins knows the names that may stand before a colon
     */
    static Query parse(String typed, OriginFilter origins) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length())).strip();
        Matcher key = KEY.matcher(text);
        if (key.matches()) {
            List<String> code = List.of(key.group(1));
            return new Query("", key.group(2).toLowerCase(Locale.ROOT), code, code);
        }
        Matcher filtered = FILTERED.matcher(text);
        if (filtered.matches()) {
            String name = filtered.group(1).strip().toLowerCase(Locale.ROOT);
            if (origins.knows(name)) {
                return of(name, filtered.group(2));
            }
        }
        return of("", text);
    }

    private static Query of(String filter, String text) {
        List<String> words = Words.wholesOf(text);
        List<String> phrase = words.subList(0, Math.min(MOST_TERMS, words.size()));
        List<String> telling = new ArrayList<>(phrase);
        telling.removeAll(SMALL);
        return new Query(filter, "", telling.isEmpty() ? phrase : telling, phrase);
    }

    Query withoutFilter() {
        return new Query("", preferred, terms, phrase);
    }

    boolean onlyNumbers() {
        for (String term : terms) {
            if (!isNumber(term)) {
                return false;
            }
        }
        return true;
    }

    static boolean isTelling(String word) {
        return !SMALL.contains(word);
    }

    static boolean isCode(String term) {
        return term.length() == 3 && isNumber(term);
    }

    static boolean isNumber(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) < '0' || term.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
