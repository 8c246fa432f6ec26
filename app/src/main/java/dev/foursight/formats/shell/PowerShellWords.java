package dev.foursight.formats.shell;

/** Splits as PowerShell does for a program: backticks escape, doubled quotes are one. */
final class PowerShellWords {

    private static final String LETTERS = "0abefnrtv";
    private static final int[] VALUES = {0, 7, 8, 27, 12, 10, 13, 9, 11};

    private final String text;
    private final WordBuffer words = new WordBuffer();
    private int at;

    PowerShellWords(String text) {
        this.text = text;
    }

    Command read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || "|;&<>".indexOf(c) >= 0) {
                words.stop(text.substring(at));
                return words.command();
            }
            at++;
            switch (c) {
                case ' ', '\t', '\r' -> words.end();
                case '\'' -> quotation('\'');
                case '"' -> quotation('"');
                case '`' -> escape();
                default -> at = words.addAt(text, at - 1);
            }
        }
        return words.command();
    }

    private void quotation(char quote) {
        words.begin();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote && text.startsWith(String.valueOf(quote), at)) {
                words.add(quote);
                at++;
            } else if (c == quote) {
                return;
            } else if (c == '`' && quote == '"') {
                escape();
            } else if (c == '$' && quote == '"' && at < text.length() && begins(text.charAt(at))) {
                variable();
            } else {
                at = words.addAt(text, at - 1);
            }
        }
        throw Command.unfinished(quote);
    }

    private void escape() {
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (text.startsWith("\n", at)) {
            at++;
        } else if (at < text.length()) {
            int letter = LETTERS.indexOf(text.charAt(at++));
            if (letter >= 0) {
                words.add(VALUES[letter]);
            } else {
                at = words.addAt(text, at - 1);
            }
        }
    }

    private static boolean begins(char c) {
        return Character.isLetter(c) || c == '_' || c == '{' || c == '(';
    }

    private void variable() {
        int from = at - 1;
        while (at < text.length()
                && (begins(text.charAt(at)) || "})".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        words.addExpansion(text.substring(from, at));
    }
}
