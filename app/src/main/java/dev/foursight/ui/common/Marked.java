package dev.foursight.ui.common;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A text cut into parts that are to be marked and parts that are not. */
public final class Marked {

    private Marked() {}

    /** A run of the text. */
    public record Part(String text, boolean marked) {}

    /**
     * The parts in order; joined they are the text. Case does not matter; empty words mark nothing.
     */
    public static List<Part> parts(String text, List<String> words) {
        BitSet marked = new BitSet(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            String sought = word.toLowerCase(Locale.ROOT);
            if (sought.isBlank() || lower.length() != text.length()) {
                continue;
            }
            int at = lower.indexOf(sought);
            while (at >= 0) {
                marked.set(at, at + sought.length());
                at = lower.indexOf(sought, at + sought.length());
            }
        }
        return cut(text, marked);
    }

    private static List<Part> cut(String text, BitSet marked) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean on = marked.get(from);
            int next = on ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = next < 0 ? text.length() : Math.min(next, text.length());
            parts.add(new Part(text.substring(from, to), on));
            from = to;
        }
        return parts;
    }
}
