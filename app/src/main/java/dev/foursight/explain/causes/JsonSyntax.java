package dev.foursight.explain.causes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text stops being JSON (RFC 8259); knows syntax only, keeps no values. */
final class JsonSyntax {

    private static final Pattern STRING =
            Pattern.compile(
                    "\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9A-Fa-f]{4}))*+\"");
    private static final Pattern SCALAR =
            Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?(?:[eE][+-]?\\d++)?|true|false|null");
    private static final int DEEPEST = 500;

    private final String text;
    private int at;

    private JsonSyntax(String text) {
        this.text = text;
    }

    /** The offset of the first character that cannot stand where it stands; empty for JSON. */
    static Optional<Integer> fault(String text) {
        JsonSyntax syntax = new JsonSyntax(text);
        boolean whole = syntax.value(0);
        syntax.blanks();
        return whole && syntax.at == text.length() ? Optional.empty() : Optional.of(syntax.at);
    }

    private boolean value(int depth) {
        blanks();
        return depth <= DEEPEST
                && switch (next()) {
                    case '{' -> members(depth, '}', true);
                    case '[' -> members(depth, ']', false);
                    case '"' -> take(STRING);
                    default -> take(SCALAR);
                };
    }

    private boolean members(int depth, char end, boolean named) {
        at++;
        blanks();
        if (take(end)) {
            return true;
        }
        while (true) {
            blanks();
            if (named && !(take(STRING) && colon())) {
                return false;
            }
            if (!value(depth + 1)) {
                return false;
            }
            blanks();
            if (take(end)) {
                return true;
            }
            if (!take(',')) {
                return false;
            }
        }
    }

    private boolean colon() {
        blanks();
        return take(':');
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean take(char expected) {
        boolean there = next() == expected && at < text.length();
        at += there ? 1 : 0;
        return there;
    }

    private boolean take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean there = matcher.lookingAt();
        at = there ? matcher.end() : at;
        return there;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
