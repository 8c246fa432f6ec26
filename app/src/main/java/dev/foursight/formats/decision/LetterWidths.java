package dev.foursight.formats.decision;

/**
 * How wide a text becomes, without a toolkit: the advance widths of Inter Medium, the font that is
 * shipped, in hundredths of its size, from space to tilde.
 */
final class LetterWidths {

    private static final int[] ASCII = {
        26, 29, 40, 64, 64, 83, 65, 22, 38, 38, 52, 67, 29, 46, 28, 37, 65, 47, 61, 64, 65, 62, 64,
        58, 63, 64, 28, 29, 67, 67, 67, 53, 97, 70, 65, 74, 72, 60, 59, 75, 74, 27, 55, 66, 56, 90,
        75, 77, 64, 77, 64, 64, 65, 74, 70, 98, 67, 68, 64, 38, 37, 38, 48, 46, 50, 57, 63, 57, 63,
        59, 37, 62, 60, 25, 25, 56, 25, 88, 60, 60, 62, 62, 38, 54, 37, 59, 57, 82, 55, 57, 55, 38,
        34, 38, 67
    };

    private static final int WIDEST = 98;

    /** How much wider semi bold letters are than medium ones. */
    private static final double BOLD = 1.03;

    private LetterWidths() {}

    /** The width of a text in pixels. */
    static double of(String text, Drawing.Style style) {
        double hundredths = text.chars().mapToDouble(LetterWidths::of).sum();
        return hundredths / 100 * style.size() * (style.bold() ? BOLD : 1);
    }

    private static double of(int letter) {
        int index = letter - ' ';
        return index >= 0 && index < ASCII.length ? ASCII[index] : WIDEST;
    }
}
