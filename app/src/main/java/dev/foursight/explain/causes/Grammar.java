package dev.foursight.explain.causes;

import java.util.function.IntPredicate;

/** The character classes of RFC 9110 §5.6 and RFC 3986 §2. */
public final class Grammar {

    private static final int LONGEST = 60;
    private static final boolean[] TOKEN = alphanumericAnd("!#$%&'*+-.^_`|~");
    private static final boolean[] TARGET = alphanumericAnd("-._~:/?@!$&'()*+,;=%");

    private Grammar() {}

    public static boolean isTokenChar(int c) {
        return c >= 0 && c < TOKEN.length && TOKEN[c];
    }

    public static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isTokenChar(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** What may stand in a path or query as it is. */
    public static boolean isTargetChar(int c) {
        return c >= 0 && c < TARGET.length && TARGET[c];
    }

    /** Whether each character may stand in a path or query as it is. */
    public static boolean isTargetText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isTargetChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is there, and is ASCII without blanks and control characters. */
    public static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean[] alphanumericAnd(String marks) {
        boolean[] members = new boolean[128];
        for (int c = 0; c < members.length; c++) {
            members[c] = isAlphanumeric(c) || marks.indexOf(c) >= 0;
        }
        return members;
    }

    /** A control character other than the tab. */
    public static boolean isControl(int c) {
        return (c < 0x20 && c != '\t') || c == 0x7f;
    }

    /** HTTP-version (RFC 9112 §2.3). */
    public static boolean isVersion(String text) {
        return text.length() == 8
                && text.startsWith("HTTP/")
                && isDigit(text.charAt(5))
                && text.charAt(6) == '.'
                && isDigit(text.charAt(7));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isHexDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    public static boolean isAlphanumeric(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether what should be the method is no text: then nothing below is a field line. */
    public static boolean isBinary(String requestLine) {
        for (int i = 0; i < requestLine.length(); i++) {
            char c = requestLine.charAt(i);
            if (c == ' ' || c == '\t') {
                return false;
            }
            if (isControl(c) || c > 0x7e) {
                return true;
            }
        }
        return false;
    }

    /** A text from the wire, short and visible enough to stand in a sentence. */
    public static String brief(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            shown.appendCodePoint(visible(text.charAt(i)));
        }
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
    public static int find(String text, IntPredicate kind) {
        for (int i = 0; i < text.length(); i++) {
            if (kind.test(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the longest runs of a kind of characters begin and end. */
    public static void runs(String text, IntPredicate kind, Run each) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && kind.test(text.charAt(i));
            if (in && from < 0) {
                from = i;
            } else if (!in && from >= 0) {
                each.found(from, i);
                from = -1;
            }
        }
    }

    /** A run of characters, from its first to behind its last. */
    @FunctionalInterface
    public interface Run {
        void found(int from, int to);
    }

    /** A byte for people: itself where it prints, else its number. */
    public static String name(int c) {
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
