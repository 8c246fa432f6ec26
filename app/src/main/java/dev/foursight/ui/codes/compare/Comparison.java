package dev.foursight.ui.codes.compare;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.page.Paragraph;
import java.util.List;

/**
 * Two or three entries side by side.
 *
 * @param rules what decides between them, each rule as the page of {@code from} has it
 */
public record Comparison(List<StatusEntry> entries, List<Rule> rules, List<Row> rows) {

    /** More do not fit side by side. */
    public static final int MOST = 3;

    public Comparison {
        entries = List.copyOf(entries);
        rules = List.copyOf(rules);
        rows = List.copyOf(rows);
    }

    /** What to go by when {@code from} is taken for {@code other}. */
    public record Rule(StatusEntry from, StatusEntry other, String text) {}

    /**
     * One property of all entries.
     *
     * @param cells one for each entry, in their order
     */
    public record Row(String title, Sameness sameness, List<List<Point>> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Whether entries agree in a property; PROSE cannot be compared word by word. */
    public enum Sameness {
        SAME,
        DIFFERENT,
        PROSE
    }

    /**
     * One thing said of an entry.
     *
     * @param text its paragraphs
     * @param shared the codes of the other entries of which the same is said
     */
    public record Point(List<Paragraph> text, List<Integer> shared) {

        public Point {
            text = List.copyOf(text);
            shared = List.copyOf(shared);
        }
    }
}
