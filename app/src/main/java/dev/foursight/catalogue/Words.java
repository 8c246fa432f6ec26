package dev.foursight.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words. A compound such as {@code WWW-Authenticate}, {@code client_max_body_size}
 * or {@code LimitRequestBody} is a word of its own, followed by its parts.
 */
final class Words {

    private static final String SEAMS = "-_./";
    private static final String APOSTROPHES = "'’";

    private Words() {}

    /**
     * @param shown as it stands in the text
     * @param lower for comparing: lower case, without apostrophes
     * @param part whether it is only a part of a compound
     */
    record Word(String shown, String lower, boolean part) {}

    // By hand, since the search reads the whole catalogue at the start of every command that
    // searches: patterns took three times as long before the JVM had compiled anything.
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfCompound(text, start);
            if (end > start) {
                String shown = text.substring(start, end);
                words.add(new Word(shown, lower(shown), false));
                addParts(shown, words);
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    /** All words and parts in lower case. */
    static List<String> of(String text) {
        return in(text).stream().map(Word::lower).toList();
    }

    /** The words in lower case, compounds in one piece. */
    static List<String> wholesOf(String text) {
        List<String> wholes = new ArrayList<>();
        for (Word word : in(text)) {
            if (!word.part()) {
                wholes.add(word.lower());
            }
        }
        return wholes;
    }

    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.indexOf('\'') < 0 && lower.indexOf('’') < 0
                ? lower
                : lower.replace("'", "").replace("’", "");
    }

    /** Where the compound ends that starts here; here if none does. */
    private static int endOfCompound(String text, int start) {
        int end = endOfRun(text, start);
        if (end == start) {
            return start;
        }
        int next = end;
        while (next < text.length() && joins(text.charAt(next))) {
            next++;
            int run = endOfRun(text, next);
            if (run > next) {
                next = run;
                end = run;
            }
        }
        return end;
    }

    private static int endOfRun(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!isLetterOrNumber(character)) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    private static void addParts(String shown, List<Word> words) {
        int start = 0;
        for (int at = 1; at <= shown.length(); at++) {
            boolean end = at == shown.length();
            if (end ? start == 0 : !isSeam(shown, at)) {
                continue;
            }
            if (at > start) {
                String part = shown.substring(start, at);
                words.add(new Word(part, lower(part), true));
            }
            start = !end && SEAMS.indexOf(shown.charAt(at)) >= 0 ? at + 1 : at;
        }
    }

    /**
     * Whether a compound is cut here: at a joining sign, or before a capital after a small letter.
     */
    private static boolean isSeam(String compound, int at) {
        char here = compound.charAt(at);
        return SEAMS.indexOf(here) >= 0
                || (Character.isUpperCase(here) && Character.isLowerCase(compound.charAt(at - 1)));
    }

    private static boolean joins(char character) {
        return SEAMS.indexOf(character) >= 0 || APOSTROPHES.indexOf(character) >= 0;
    }

    private static boolean isLetterOrNumber(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.OTHER_NUMBER
                || Character.getType(character) == Character.LETTER_NUMBER;
    }
}
