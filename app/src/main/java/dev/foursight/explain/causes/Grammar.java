package dev.foursight.explain.causes;

import java.util.function.IntPredicate;

/** The character classes of RFC 9110 §5.6 and RFC 3986 §2. */
final class Grammar {

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";
    private static final int LONGEST = 60;
    private static final String URI_MARKS = "-._~:/?@!$&'()*+,;=%";

    private Grammar() {}

    static boolean isTokenChar(int c) {
        return isAlphanumeric(c) || (c > 0 && c < 128 && TOKEN_MARKS.indexOf(c) >= 0);
    }

    static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(Grammar::isTokenChar);
    }

    /** What may stand in a path or query as it is. */
    static boolean isTargetChar(int c) {
        return isAlphanumeric(c) || (c > 0 && c < 128 && URI_MARKS.indexOf(c) >= 0);
    }

    /** A control character other than the tab. */
    static boolean isControl(int c) {
        return (c < 0x20 && c != '\t') || c == 0x7f;
    }

    static boolean isHexDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A text from the wire, short and visible enough to stand in a sentence. */
    static String brief(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(LONGEST).forEach(c -> shown.appendCodePoint(visible(c)));
        return text.length() <= LONGEST ? shown.toString() : shown + "…";
    }

    /** Control characters as the pictures that Unicode has for them. */
    private static int visible(int c) {
        if (c < 0x20) {
            return 0x2400 + c;
        }
        return c == 0x7f ? 0x2421 : c >= 0x80 && c < 0xa0 ? 0xfffd : c;
    }

    /** Where the first character of a kind stands; -1 if nowhere. */
    static int find(String text, IntPredicate kind) {
        for (int i = 0; i < text.length(); i++) {
            if (kind.test(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A byte for people: itself where it prints, else its number. */
    static String name(int c) {
        return switch (c) {
            case 0 -> "NUL (0x00)";
            case '\t' -> "a tab";
            case '\r' -> "CR (0x0D)";
            case '\n' -> "LF (0x0A)";
            case ' ' -> "a blank";
            default -> c > 0x20 && c < 0x7f ? Character.toString(c) : String.format("0x%02X", c);
        };
    }
}
