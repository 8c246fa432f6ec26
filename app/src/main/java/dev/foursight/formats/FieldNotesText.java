package dev.foursight.formats;

import dev.foursight.explain.fields.FieldNote;
import java.util.List;

/** What the fields of an answer say, as plain text for a terminal. */
public final class FieldNotesText {

    private static final int COLUMN = 12;
    private static final int NAME_SHOWN = 40;
    private static final int SENTENCE_SHOWN = 240;

    private FieldNotesText() {}

    /** A section after an empty line; nothing where no field is known. */
    public static String of(List<FieldNote> notes, int width) {
        List<FieldNote> known = notes.stream().filter(FieldNote::isKnown).toList();
        if (known.isEmpty()) {
            return "";
        }
        TextLines lines = new TextLines(width).heading("What the answer’s fields say");
        for (FieldNote note : known) {
            lines.item(
                    "  " + VisibleText.shortened(note.line().name(), NAME_SHOWN) + ":",
                    COLUMN,
                    VisibleText.shortened(note.sentence(), SENTENCE_SHOWN));
        }
        return lines.toString();
    }
}
