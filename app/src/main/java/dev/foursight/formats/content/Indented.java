package dev.foursight.formats.content;

/** Lines that are indented by their depth, up to a depth at which nobody sees a difference. */
final class Indented {

    private static final int DEEPEST = 40;

    private final StringBuilder out;
    private int depth;

    Indented(int size) {
        out = new StringBuilder(size);
    }

    void deeper() {
        depth++;
    }

    void shallower() {
        depth = Math.max(0, depth - 1);
    }

    /** Begins a line, unless one has just begun. */
    void line() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        if (end > 0 && out.charAt(end - 1) != '\n') {
            out.append('\n');
        }
        out.repeat("  ", Math.min(depth, DEEPEST));
    }

    void put(char c) {
        out.append(c);
    }

    void put(CharSequence text, int from, int to) {
        out.append(text, from, to);
    }

    String text() {
        return out.toString();
    }
}
