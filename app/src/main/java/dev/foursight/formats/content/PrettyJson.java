package dev.foursight.formats.content;

/** JSON, or what begins like it, with a line for each member and element. */
final class PrettyJson {

    private final String text;
    private final Indented out;
    private int at;

    PrettyJson(String text) {
        this.text = text;
        out = new Indented(text.length() + text.length() / 2);
    }

    String lines() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '{', '[' -> open(c);
                case '}', ']' -> {
                    out.shallower();
                    out.line();
                    out.put(c);
                    at++;
                }
                case ',' -> {
                    out.put(c);
                    out.line();
                    at++;
                }
                case ':' -> {
                    out.put(c);
                    out.put(' ');
                    at++;
                }
                case '"' -> string();
                case ' ', '\t', '\r', '\n' -> at++;
                default -> word();
            }
        }
        return out.text();
    }

    /** An empty object or array stays on its line. */
    private void open(char c) {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        out.put(c);
        char closing = c == '{' ? '}' : ']';
        if (next < text.length() && text.charAt(next) == closing) {
            out.put(closing);
            at = next + 1;
        } else {
            out.deeper();
            out.line();
            at++;
        }
    }

    private void string() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        copy(Math.min(end + 1, text.length()));
    }

    /** A number, a literal, or what should be none of this; two of them stay two. */
    private void word() {
        int end = at;
        while (end < text.length() && "{}[],:\" \t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean parted = end < text.length() && Character.isWhitespace(text.charAt(end));
        copy(end);
        if (parted) {
            out.put(' ');
        }
    }

    private void copy(int end) {
        out.put(text, at, end);
        at = end;
    }
}
