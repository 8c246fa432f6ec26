package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.ExampleLine.Kind;

/** What is said of a line of an exchange, by a glyph and aloud. */
final class WireWords {

    private WireWords() {}

    static String mark(Kind kind) {
        return switch (kind) {
            case SENT -> "→";
            case RECEIVED, OWED -> "←";
            case EVENT -> "•";
            case LOGGED -> "log";
        };
    }

    /**
     * @param level how strictly the line is demanded, if it is
     */
    static String spoken(ExampleLine line, String level) {
        String text = line.text().isEmpty() ? "empty line" : line.text();
        String said =
                switch (line.kind()) {
                    case SENT -> "Sent: " + text;
                    case RECEIVED -> "Received: " + text;
                    case OWED -> "Received, " + level + ": " + text;
                    case EVENT -> "Happens: " + text;
                    case LOGGED -> "The server logs: " + text;
                };
        return line.note().isEmpty() ? said : said + ". " + line.note();
    }
}
