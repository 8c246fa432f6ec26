package dev.foursight.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as words in lower case, without markup and punctuation. */
final class Words {

    private Words() {}

    /**
     * The words of a text; {@code <script>} and its like count as text, what stands in tags not.
     */
    static List<String> of(String text, int most) {
        List<String> words = new ArrayList<>();
        boolean tag = false;
        int from = -1;
        for (int i = 0; i <= text.length() && words.size() < most; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (!tag && Character.isLetterOrDigit(c)) {
                from = from < 0 ? i : from;
                continue;
            }
            if (from >= 0) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
            if (c == '<') {
                tag = true;
            } else if (c == '>') {
                tag = false;
            }
        }
        return words;
    }

    /** A name for machines without case, separators and the word that says it is a fault. */
    static String name(String code) {
        StringBuilder name = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                name.append(Character.toLowerCase(c));
            }
        }
        String bare = name.toString();
        return bare.length() > 12 && bare.endsWith("exception")
                ? bare.substring(0, bare.length() - 9)
                : bare;
    }
}
