package dev.foursight.formats.shell;

/**
 * Splits as Windows does: cmd takes the carets away, then the program's run time takes the quotes
 * and the backslashes before quotes.
 */
final class CmdWords {

    private final String text;
    private final WordBuffer words = new WordBuffer();
    private int at;

    CmdWords(String text) {
        this.text = text;
    }

    Command read() {
        String line = withoutCarets();
        String rest = text.substring(at);
        at = 0;
        split(line);
        words.stop(rest);
        return words.command();
    }

    private String withoutCarets() {
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (!quoted && "&|<>".indexOf(c) >= 0)) {
                return line.toString();
            } else if (c == '^' && !quoted) {
                at++;
                boolean atLineEnd = skipLineEnd();
                if (atLineEnd && skipLineEnd()) {
                    line.append('\n');
                    at--;
                } else if (at < text.length()) {
                    line.append(text.charAt(at));
                }
            } else if (c != '\r') {
                quoted ^= c == '"';
                line.append(c);
            }
        }
        return line.toString();
    }

    private boolean skipLineEnd() {
        int length = text.startsWith("\r\n", at) ? 2 : text.startsWith("\n", at) ? 1 : 0;
        at += length;
        return length > 0;
    }

    private void split(String line) {
        boolean quoted = false;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '\\') {
                backslashes(line);
            } else if (c == '"') {
                words.begin();
                at++;
                if (quoted && line.startsWith("\"", at)) {
                    words.add('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ' ' || c == '\t')) {
                words.end();
                at++;
            } else {
                words.add(line.codePointAt(at));
                at += Character.charCount(line.codePointAt(at));
            }
        }
        if (quoted) {
            throw Command.unfinished('"');
        }
    }

    /** Two before a quote are one; an odd one makes the quote a character. */
    private void backslashes(String line) {
        int from = at;
        while (at < line.length() && line.charAt(at) == '\\') {
            at++;
        }
        int count = at - from;
        boolean beforeQuote = at < line.length() && line.charAt(at) == '"';
        words.add("\\".repeat(beforeQuote ? count / 2 : count));
        if (beforeQuote && count % 2 == 1) {
            words.add('"');
            at++;
        }
    }
}
