package dev.foursight.formats;

import java.util.Locale;

/**
 * Text from the wire made harmless to look at: every character that a terminal or a text node would
 * obey, reorder or hide is replaced by a sign for it.
 */
public final class VisibleText {

    private VisibleText() {}

    /**
     * The text with controls as control pictures ({@code ␍␊}) and other unseen characters as {@code
     * <U+202E>}.
     */
    public static String of(String text) {
        if (isPlain(text) || text.codePoints().noneMatch(VisibleText::isUnseen)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(visible, point));
        return visible.toString();
    }

    /** Printable ASCII only, as most text is: the loop spares it the stream. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Like {@link #of}, cut to a number of characters with a note of what was left out. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return of(text.substring(0, end)) + "… (" + (text.length() - end) + " more characters)";
    }

    private static void append(StringBuilder visible, int point) {
        if (!isUnseen(point)) {
            visible.appendCodePoint(point);
        } else if (point < ' ') {
            visible.append((char) (0x2400 + point));
        } else if (point == 0x7f) {
            visible.append('\u2421');
        } else {
            visible.append(String.format(Locale.ROOT, "<U+%04X>", point));
        }
    }

    /** Whether a character shows as nothing, as something else, or moves its neighbours. */
    public static boolean isUnseen(int point) {
        if (point >= ' ' && point < 0x7f) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> isFiller(point);
        };
    }

    /** Letters and marks that are drawn as nothing: fillers, joiners, variation selectors. */
    private static boolean isFiller(int point) {
        return point == 0x034f
                || point == 0x115f
                || point == 0x1160
                || point == 0x17b4
                || point == 0x17b5
                || (point >= 0x180b && point <= 0x180f)
                || point == 0x2800
                || point == 0x3164
                || (point >= 0xfe00 && point <= 0xfe0f)
                || point == 0xffa0
                || (point >= 0xe0100 && point <= 0xe01ef);
    }
}
