package dev.foursight.formats;

import java.util.List;
import java.util.function.Consumer;

/** Builds plain text for a terminal: wrapped at blanks, indented, nothing unseen in it. */
public final class TextLines {

    private static final int LEAST_ROOM = 24;
    private static final int LEAST_COLUMN = 14;
    private static final int MOST_COLUMN = 26;

    private final StringBuilder text = new StringBuilder();
    private final int width;

    /**
     * @param width in characters that no line exceeds unless one word does
     */
    public TextLines(int width) {
        this.width = width;
    }

    TextLines blank() {
        text.append('\n');
        return this;
    }

    TextLines line(String words) {
        return item("", 0, words);
    }

    /** A heading after an empty line. */
    TextLines heading(String words) {
        return blank().line(words);
    }

    /** A line that stays one, however long. */
    TextLines verbatim(String line) {
        end(new StringBuilder(VisibleText.of(line)));
        return this;
    }

    /** Several things with an empty line between them. */
    <T> void apart(List<T> things, Consumer<T> each) {
        for (int i = 0; i < things.size(); i++) {
            if (i > 0) {
                blank();
            }
            each.accept(things.get(i));
        }
    }

    /**
     * A label at the left of a column with a text wrapped inside the column.
     *
     * @param column where the text begins; further right in the first line if the label is longer
     */
    public TextLines item(String label, int column, String words) {
        int room = Math.max(width - column, LEAST_ROOM);
        String shownLabel = VisibleText.of(label);
        StringBuilder line = new StringBuilder(shownLabel);
        pad(line, column);
        if (shownLabel.length() >= column && column > 0) {
            line.append(' ');
        }
        int used = line.length() - column;
        boolean first = true;
        for (String word : VisibleText.of(words).split(" ", -1)) {
            if (!first && used + 1 + word.length() > room) {
                end(line);
                pad(line, column);
                used = 0;
                first = true;
            }
            if (!first) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += word.length();
            first = false;
        }
        end(line);
        return this;
    }

    /** Where texts begin beside indented labels such as these; within the first third of a line. */
    int column(List<String> labels) {
        int longest = labels.stream().mapToInt(String::length).max().orElse(0);
        int most = Math.clamp(width / 3, LEAST_COLUMN, MOST_COLUMN);
        return Math.clamp(longest + 4, LEAST_COLUMN, most);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
    }

    private static void pad(StringBuilder line, int column) {
        while (line.length() < column) {
            line.append(' ');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
