package dev.foursight.ui.compose;

/**
 * Text from the wire made harmless to show: characters that cannot be seen, or that turn the
 * direction of others, stand there by name.
 */
final class VisibleText {

    private VisibleText() {}

    /** One line: line ends and tabs are shown by their pictures too. */
    static String line(String text) {
        return show(text, false);
    }

    /** Many lines: line ends and tabs work as such. */
    static String lines(String text) {
        return show(text.replace("\r\n", "\n"), true);
    }

    /** The same, cut after so many characters with an ellipsis. */
    static String line(String text, int longest) {
        if (text.length() <= longest) {
            return line(text);
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return line(text.substring(0, end)) + "…";
    }

    private static String show(String text, boolean layout) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (layout && (c == '\n' || c == '\t')) {
                        shown.appendCodePoint(c);
                    } else if (isInvisible(c)) {
                        shown.append(picture(c));
                    } else {
                        shown.appendCodePoint(c);
                    }
                });
        return shown.toString();
    }

    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> c == 0x3164 || c == 0x115F || c == 0x1160 || c == 0xFFA0 || c == 0x2800;
        };
    }

    /** A name for a character that cannot be seen. */
    static String picture(int c) {
        return switch (c) {
            case '\r' -> "␍";
            case '\n' -> "␊";
            case '\t' -> "␉";
            case 0 -> "␀";
            case 0x7f -> "␡";
            default -> c < 0x20 ? Character.toString(0x2400 + c) : "‹U+%04X›".formatted(c);
        };
    }
}
