package dev.foursight.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words. A compound such as {@code WWW-Authenticate}, {@code client_max_body_size}
 * or {@code LimitRequestBody} is a word of its own, followed by its parts.
 */
final class Words {

    private static final Pattern COMPOUND =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-_./'’]+[\\p{L}\\p{N}]+)*");
    private static final Pattern SEAM = Pattern.compile("[-_./]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    private Words() {}

    /**
     * @param shown as it stands in the text
     * @param lower for comparing: lower case, without apostrophes
     * @param part whether it is only a part of a compound
     */
    record Word(String shown, String lower, boolean part) {}

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = COMPOUND.matcher(text);
        while (matcher.find()) {
            String shown = matcher.group();
            words.add(new Word(shown, lower(shown), false));
            List<String> parts = SEAM.splitAsStream(shown).toList();
            if (parts.size() > 1) {
                parts.forEach(part -> words.add(new Word(part, lower(part), true)));
            }
        }
        return words;
    }

    /** All words and parts in lower case. */
    static List<String> of(String text) {
        return in(text).stream().map(Word::lower).toList();
    }

    /** The words in lower case, compounds in one piece. */
    static List<String> wholesOf(String text) {
        return in(text).stream().filter(word -> !word.part()).map(Word::lower).toList();
    }

    private static String lower(String word) {
        return APOSTROPHE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
