package dev.foursight.ui.codes;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.codes.page.Words;
import java.util.List;

/** A line of the table: an entry and the words in it that the search matched. */
record CodeRow(StatusEntry entry, List<String> matched) {

    /** The row as text for the clipboard, its cells apart by tabs. */
    String text() {
        return String.join(
                "\t",
                Integer.toString(entry.code()),
                entry.name(),
                entry.origin(),
                entry.brief(),
                Words.of(entry.persistence()),
                entry.clause().toString());
    }
}
