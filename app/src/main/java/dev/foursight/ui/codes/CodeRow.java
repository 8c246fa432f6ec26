package dev.foursight.ui.codes;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.codes.page.Words;
import java.util.List;

/** A line of the table: an entry and the words in it that the search matched. */
record CodeRow(StatusEntry entry, List<String> matched) {

    /**
     * A key tells an entry from all others, so the parts need not be compared; and a record's own
     * comparison is made when it is first asked for, which the window's first frame would wait for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof CodeRow row
                && entry.key().equals(row.entry.key())
                && matched.equals(row.matched);
    }

    @Override
    public int hashCode() {
        return entry.key().hashCode();
    }

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
