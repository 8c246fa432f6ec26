package dev.foursight.formats.shell;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Writes a word so that a shell reads it as it is. */
public final class ShellQuote {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*");

    private ShellQuote() {}

    /**
     * A word for any POSIX shell; only where it holds control characters other than tabs and line
     * ends, a {@code $'…'} for bash and its likes.
     */
    public static String word(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        return text.chars().anyMatch(ShellQuote::isControl) ? ansiC(text) : single(text);
    }

    private static String single(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0);
    }

    private static String ansiC(String text) {
        StringBuilder word = new StringBuilder("$'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\r' -> word.append("\\r");
                case '\n' -> word.append("\\n");
                case '\t' -> word.append("\\t");
                case '\'', '\\' -> word.append('\\').append(c);
                default -> {
                    if (isControl(c) || c == '!') {
                        hex(word, c);
                    } else {
                        word.append(c);
                    }
                }
            }
        }
        return word.append('\'').toString();
    }

    /** Byte by byte, because old shells know no other escapes. */
    private static void hex(StringBuilder word, char c) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
            word.append("\\x").append(HexFormat.of().toHexDigits(b));
        }
    }
}
