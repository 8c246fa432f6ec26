package dev.foursight.formats.shell;

/** Splits as a POSIX shell does (XCU 2.2), with bash's {@code $'…'} besides. */
final class PosixWords {

    private final String text;
    private final WordBuffer words = new WordBuffer();
    private int at;

    PosixWords(String text) {
        this.text = text;
    }

    Command read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' ? !words.isEmpty() : "|;&<>()".indexOf(c) >= 0) {
                words.stop(text.substring(at));
                return words.command();
            }
            at++;
            switch (c) {
                case ' ', '\t', '\r', '\n' -> words.end();
                case '\\' -> escape();
                case '\'' -> single();
                case '"' -> doubled();
                case '$' -> dollar(false);
                case '`' -> words.addExpansion(upTo('`'));
                case '#' -> hash();
                default -> at = words.addAt(text, at - 1);
            }
        }
        return words.command();
    }

    private void escape() {
        if (at < text.length() && !skipLineEnd()) {
            at++;
            at = words.addAt(text, at - 1);
        }
    }

    private boolean skipLineEnd() {
        int length = text.startsWith("\r\n", at) ? 2 : text.startsWith("\n", at) ? 1 : 0;
        at += length;
        return length > 0;
    }

    private void single() {
        words.begin();
        int end = text.indexOf('\'', at);
        if (end < 0) {
            throw Command.unfinished('\'');
        }
        words.add(text.substring(at, end));
        at = end + 1;
    }

    private void doubled() {
        words.begin();
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '"' -> {
                    return;
                }
                case '\\' -> escapeInQuotes();
                case '$' -> dollar(true);
                case '`' -> words.addExpansion(upTo('`'));
                default -> at = words.addAt(text, at - 1);
            }
        }
        throw Command.unfinished('"');
    }

    private void escapeInQuotes() {
        if (at < text.length() && "$`\"\\".indexOf(text.charAt(at)) >= 0) {
            words.add(text.charAt(at++));
        } else if (at >= text.length() || !skipLineEnd()) {
            words.add('\\');
        }
    }

    private void dollar(boolean quoted) {
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (next == '\'' && !quoted) {
            at = new AnsiCQuotation(text, at + 1, words).read();
        } else if (next == '"' && !quoted) {
            at++;
            doubled();
        } else if (next == '{') {
            words.addExpansion(upTo('}'));
        } else if (next == '(') {
            words.addExpansion(upTo(')'));
        } else if (Character.isLetter(next) || next == '_') {
            int end = at;
            while (end < text.length()
                    && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            words.addExpansion(text.substring(at - 1, end));
            at = end;
        } else {
            words.add('$');
        }
    }

    /** From the character before the position up to and including a closing one. */
    private String upTo(char closing) {
        int end = text.indexOf(closing, at);
        if (end < 0) {
            throw Command.unfinished(closing);
        }
        String part = text.substring(at - 1, end + 1);
        at = end + 1;
        return part;
    }

    /** A comment where no word has begun. */
    private void hash() {
        if (words.hasBegun()) {
            words.add('#');
        } else {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        }
    }
}
