package dev.foursight.formats.shell;

/** Reads a {@code $'…'} of bash, in which backslashes write bytes and characters. */
final class AnsiCQuotation {

    private static final String LETTERS = "abeEfnrtv\\'\"?";
    private static final int[] VALUES = {7, 8, 27, 27, 12, 10, 13, 9, 11, '\\', '\'', '"', '?'};

    private final String text;
    private final WordBuffer words;
    private int at;

    /**
     * @param from offset after the opening quote
     */
    AnsiCQuotation(String text, int from, WordBuffer words) {
        this.text = text;
        this.at = from;
        this.words = words;
    }

    /** Adds what is quoted to the word; returns the offset after the closing quote. */
    int read() {
        words.begin();
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\'') {
                return at;
            }
            if (point == '\\' && at < text.length()) {
                escape(text.charAt(at++));
            } else {
                words.add(point);
            }
        }
        throw Command.unfinished('\'');
    }

    private void escape(char letter) {
        int simple = LETTERS.indexOf(letter);
        if (simple >= 0) {
            words.add(VALUES[simple]);
            return;
        }
        switch (letter) {
            case 'x' -> number(16, 2, letter);
            case 'u' -> number(16, 4, letter);
            case 'U' -> number(16, 8, letter);
            case 'c' -> {
                if (at < text.length()) {
                    words.addByte(text.charAt(at++) & 0x1f);
                }
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                at--;
                number(8, 3, letter);
            }
            default -> words.add("\\" + letter);
        }
    }

    private void number(int radix, int most, char letter) {
        int from = at;
        while (at < text.length()
                && at - from < most
                && Character.digit(text.charAt(at), radix) >= 0) {
            at++;
        }
        if (at == from) {
            words.add("\\" + letter);
            return;
        }
        int value = Integer.parseUnsignedInt(text.substring(from, at), radix);
        if (letter != 'u' && letter != 'U') {
            words.addByte(value & 0xff);
        } else if (Character.isValidCodePoint(value)) {
            words.add(value);
        }
    }
}
