package dev.foursight.ui.compose;

import java.util.List;

/**
 * One row of shown bytes.
 *
 * @param from offset of its first byte
 * @param to offset after its last byte
 */
record ByteLine(int from, int to, List<Run> runs) {

    /** Characters of one look, and which byte each of them stands for. */
    static final class Run {

        private final String text;
        private final String kind;
        private final int[] offsets;

        /**
         * @param kind the style class
         * @param offsets of the byte each character begins at, then the offset after the run
         */
        Run(String text, String kind, int[] offsets) {
            this.text = text;
            this.kind = kind;
            this.offsets = offsets;
        }

        String text() {
            return text;
        }

        String kind() {
            return kind;
        }

        int offset(int column) {
            return offsets[column];
        }
    }

    ByteLine {
        runs = List.copyOf(runs);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Where in the shown text a byte's first character stands; the text's length if after it. */
    int column(int offset) {
        int start = 0;
        int last = -1;
        int column = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.text().length(); i++) {
                int at = run.offset(i);
                if (at > offset) {
                    return start;
                }
                if (at != last) {
                    start = column + i;
                    last = at;
                }
            }
            column += run.text().length();
        }
        return offset < to ? start : column;
    }

    /** The byte that the character at a column stands for. */
    int offset(int column) {
        int left = column;
        for (Run run : runs) {
            if (left < run.text().length()) {
                return run.offset(left);
            }
            left -= run.text().length();
        }
        return to;
    }
}
