package dev.foursight.explain;

/**
 * Which runs of three characters a text has, several of them sharing a mark: a quick way to see
 * that another text does not stand in it.
 */
final class PageMarks {

    private static final int RUN = 3;
    private static final int MARKS = 1 << 13;

    private final long[] seen = new long[MARKS / Long.SIZE];

    PageMarks(String text) {
        for (int i = 0; i + RUN <= text.length(); i++) {
            int mark = mark(text, i);
            seen[mark / Long.SIZE] |= 1L << mark;
        }
    }

    /** The marks that a text has, to be looked for. */
    static int[] of(String text) {
        int[] marks = new int[Math.max(0, text.length() - RUN + 1)];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark(text, i);
        }
        return marks;
    }

    /** False only where a text with these marks cannot stand here. */
    boolean mayHave(int[] marks) {
        for (int mark : marks) {
            if ((seen[mark / Long.SIZE] & 1L << mark) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int mark(String text, int at) {
        int run = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
        return (run ^ run >> 7) & MARKS - 1;
    }
}
