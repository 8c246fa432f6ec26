package dev.foursight.explain;

import java.util.regex.Pattern;

/** Words that a page may hold, looked for only where it may hold one that each match needs. */
public final class PageWords {

    private final Pattern pattern;
    private final int[][] needed;

    /**
     * @param needed one of which, in any case, is part of whatever matches
     */
    public PageWords(String pattern, String... needed) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.needed = new int[needed.length][];
        for (int i = 0; i < needed.length; i++) {
            this.needed[i] = PageMarks.of(needed[i]);
        }
    }

    /** Whether they stand in the first characters of a page. */
    public boolean areIn(PageText page, int length) {
        for (int[] marks : needed) {
            if (page.mayHave(marks)) {
                String text = page.text();
                int end = Math.min(length, text.length());
                return pattern.matcher(text).region(0, end).useTransparentBounds(false).find();
            }
        }
        return false;
    }
}
