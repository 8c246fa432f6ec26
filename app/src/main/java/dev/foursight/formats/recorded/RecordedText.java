package dev.foursight.formats.recorded;

import dev.foursight.explain.Explanation;
import dev.foursight.formats.ExchangeText;
import dev.foursight.formats.TextLines;
import dev.foursight.formats.VisibleText;

/** An explained exchange of a record as plain text for a terminal. */
public final class RecordedText {

    private static final int LONGEST = 400;

    private RecordedText() {}

    /** Where it stands in the record, the exchange with its explanation, and what is missing. */
    public static String of(Recorded recorded, Explanation explanation, int width) {
        TextLines before = new TextLines(width);
        if (!recorded.place().isEmpty()) {
            before.item("#", 2, VisibleText.shortened(recorded.place(), LONGEST));
        }
        TextLines after = new TextLines(width);
        recorded.missing().forEach(sentence -> after.item("?", 2, sentence));
        String missing = after.toString();
        return before
                + ExchangeText.of(recorded.exchange(), explanation, width)
                + (missing.isEmpty() ? "" : "\nNot in the record\n" + missing);
    }
}
