package dev.foursight.explain;

/**
 * Which runs of three characters a text has, whatever their case, several of them sharing a mark: a
 * quick way to see that another text does not stand in it.
 */
final class PageMarks {

    private static final int RUN = 3;
    private static final int MARKS = 1 << 13;

    /** Makes capital and small letters the same, and others that are not looked for. */
    private static final int SMALL = 0x20;

    private final long[] seen = new long[MARKS / Long.SIZE];

    PageMarks(String text) {
        int length = text.length();
        if (length >= RUN) {
            int one = text.charAt(0) | SMALL;
            int two = text.charAt(1) | SMALL;
            for (int i = 2; i < length; i++) {
                int three = text.charAt(i) | SMALL;
                int mark = mark(one, two, three);
                seen[mark / Long.SIZE] |= 1L << mark;
                one = two;
                two = three;
            }
        }
    }

    /** The marks that a text has, to be looked for. */
    static int[] of(String text) {
        int[] marks = new int[Math.max(0, text.length() - RUN + 1)];
        for (int i = 0; i < marks.length; i++) {
            marks[i] =
                    mark(
                            text.charAt(i) | SMALL,
                            text.charAt(i + 1) | SMALL,
                            text.charAt(i + 2) | SMALL);
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

    private static int mark(int one, int two, int three) {
        int run = (one * 31 + two) * 31 + three;
        return (run ^ run >> 7) & MARKS - 1;
    }
}
