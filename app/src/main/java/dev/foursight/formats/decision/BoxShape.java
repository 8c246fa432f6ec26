package dev.foursight.formats.decision;

import dev.foursight.formats.decision.Drawing.Area;
import dev.foursight.formats.decision.Drawing.Box;
import dev.foursight.formats.decision.Drawing.Kind;
import dev.foursight.formats.decision.Drawing.Style;
import dev.foursight.formats.decision.Drawing.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A box that has its texts and its size, but no place yet.
 *
 * @param number the status code, empty for a question
 */
record BoxShape(String id, Kind kind, double width, String number, List<String> lines) {

    private static final double PADDING = 9;

    /** From the number to the name. */
    private static final double NUMBER_WIDTH = 37;

    private static final double HEIGHT = 34;
    private static final double QUESTION_LINE = 17;
    private static final double NAME_LINE = 14;

    /** How far the base line is below the middle of a letter, in sizes of the font. */
    private static final double DROP = 0.36;

    static BoxShape question(String id, Kind kind, String text, double width) {
        return new BoxShape(
                id, kind, width, "", Wrap.lines(text, Style.QUESTION, width - 2 * PADDING));
    }

    /**
     * @param status number and name with a space between
     */
    static BoxShape status(String id, Kind kind, String status, double width) {
        String name = status.substring(status.indexOf(' ') + 1);
        double room = width - 2 * PADDING - NUMBER_WIDTH;
        return new BoxShape(
                id,
                kind,
                width,
                status.substring(0, status.indexOf(' ')),
                Wrap.lines(name, Style.NAME, room));
    }

    double height() {
        return Math.max(HEIGHT, lines.size() * lineHeight() + PADDING);
    }

    /** The box with its upper left corner at a place. */
    Box at(double x, double y) {
        List<Words> words = new ArrayList<>();
        double middle = y + height() / 2;
        double top = middle - lines.size() * lineHeight() / 2;
        if (!number.isEmpty()) {
            words.add(
                    Wrap.words(number, Style.NUMBER, x + PADDING, baseLine(middle, Style.NUMBER)));
        }
        for (String line : lines) {
            double baseLine = baseLine(top + lineHeight() / 2, style());
            words.add(
                    number.isEmpty()
                            ? Wrap.centred(line, style(), x + width / 2, baseLine)
                            : Wrap.words(line, style(), x + PADDING + NUMBER_WIDTH, baseLine));
            top += lineHeight();
        }
        return new Box(id, kind, new Area(x, y, width, height()), words);
    }

    private Style style() {
        return number.isEmpty() ? Style.QUESTION : Style.NAME;
    }

    private double lineHeight() {
        return number.isEmpty() ? QUESTION_LINE : NAME_LINE;
    }

    private static double baseLine(double middle, Style style) {
        return middle + style.size() * DROP;
    }
}
