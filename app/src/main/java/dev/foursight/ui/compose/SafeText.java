package dev.foursight.ui.compose;

import dev.foursight.formats.VisibleText;
import java.util.List;

/**
 * Text from the wire made harmless to show: characters that cannot be seen, or that turn the
 * direction of others, stand there by name.
 */
public final class SafeText {

    private SafeText() {}

    /** One line: line ends and tabs are shown by name too. */
    public static String line(String text) {
        return show(text, false);
    }

    /** Many lines: line ends and tabs work as such. */
    public static String lines(String text) {
        return show(text.replace("\r\n", "\n"), true);
    }

    /**
     * A sentence of ours that may quote the wire: the narrow spaces in our numbers stay spaces, and
     * they hide nothing.
     */
    public static String prose(String text) {
        return String.join(
                "\u2009",
                List.of(text.replace('\u202f', '\u2009').split("\u2009", -1)).stream()
                        .map(SafeText::lines)
                        .toList());
    }

    /** One line, cut after so many characters with an ellipsis. */
    public static String line(String text, int longest) {
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
                    } else if (VisibleText.isUnseen(c)) {
                        shown.append(name(c));
                    } else {
                        shown.appendCodePoint(c);
                    }
                });
        return shown.toString();
    }

    /** The name of a character that cannot be seen. */
    public static String name(int c) {
        return switch (c) {
            case '\r' -> "‹CR›";
            case '\n' -> "‹LF›";
            case '\t' -> "‹TAB›";
            case 0 -> "‹NUL›";
            default -> "‹U+%04X›".formatted(c);
        };
    }
}
