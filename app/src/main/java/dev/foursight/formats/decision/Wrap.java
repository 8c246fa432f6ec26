package dev.foursight.formats.decision;

import dev.foursight.formats.decision.Drawing.Point;
import dev.foursight.formats.decision.Drawing.Style;
import dev.foursight.formats.decision.Drawing.Words;
import java.util.ArrayList;
import java.util.List;

/** Puts texts into boxes of a known width. */
final class Wrap {

    /** Drawn letters may be a hair wider than their measures. */
    private static final double SLACK = 0.97;

    private Wrap() {}

    /** The lines that a text needs; a word that is wider than a line stands alone on one. */
    static List<String> lines(String text, Style style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && LetterWidths.of(longer, style) > width * SLACK) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    static Words words(String text, Style style, double x, double baseLine) {
        return new Words(text, style, new Point(x, baseLine), LetterWidths.of(text, style));
    }

    static Words centred(String text, Style style, double centre, double baseLine) {
        return words(text, style, centre - LetterWidths.of(text, style) / 2, baseLine);
    }
}
