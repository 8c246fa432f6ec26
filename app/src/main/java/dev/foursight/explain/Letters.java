package dev.foursight.explain;

/**
 * Which characters a text has, whatever their case, several of them sharing a bit: a quick way to
 * see that another text does not stand in it.
 */
final class Letters {

    private Letters() {}

    static long of(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c > 0xff) {
                return -1; // Some of these are capital or small forms of ASCII letters.
            }
            bits |= 1L << (c | 0x20);
        }
        return bits;
    }

    /** False only where a text with the wanted letters cannot stand in one with the others. */
    static boolean mayHave(long letters, long wanted) {
        return (letters & wanted) == wanted;
    }
}
