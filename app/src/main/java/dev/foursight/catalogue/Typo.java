package dev.foursight.catalogue;

/** How many slips of the finger lie between two words. */
final class Typo {

    private Typo() {}

    /** Slips forgiven in a word of this many characters. */
    static int forgiven(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }

    /**
     * The characters of a word as a set of bits. A slip changes two of them at most, so that most
     * words need not be compared character by character.
     */
    static int letters(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }

    /** Whether words with these letters may be that few slips apart. */
    static boolean canBeNear(int letters, int others, int limit) {
        return Integer.bitCount(letters ^ others) <= 2 * limit;
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours that turn one word into the
     * other.
     *
     * @return the distance, or some number above the limit if it is larger than that
     */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
