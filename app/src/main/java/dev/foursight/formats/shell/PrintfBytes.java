package dev.foursight.formats.shell;

import dev.foursight.http.Bytes;
import java.util.ArrayList;
import java.util.List;

/** Writes bytes for the {@code printf} of any POSIX shell (XCU printf, conversion b). */
public final class PrintfBytes {

    /** A shell's line editor copes with longer lines, a reader does not. */
    private static final int LONGEST = 4096;

    private PrintfBytes() {}

    /** A command that prints the bytes and nothing else; each of their lines has one of its own. */
    public static String command(Bytes bytes) {
        return "printf %b \\\n  " + String.join(" \\\n  ", arguments(bytes));
    }

    private static List<String> arguments(Bytes bytes) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        for (int i = 0; i < bytes.length(); i++) {
            int c = bytes.at(i);
            argument.append(escaped(c));
            if ((c == '\n' || argument.length() > LONGEST) && i + 1 < bytes.length()) {
                arguments.add("'" + argument + "'");
                argument.setLength(0);
            }
        }
        arguments.add("'" + argument + "'");
        return arguments;
    }

    /** Quotes and exclamation marks as numbers too: shells read those in their own ways. */
    private static String escaped(int c) {
        return switch (c) {
            case '\r' -> "\\r";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\\' -> "\\\\";
            default ->
                    c < ' ' || c >= 0x7f || c == '\'' || c == '!'
                            ? String.format("\\0%03o", c)
                            : String.valueOf((char) c);
        };
    }
}
