package dev.foursight.formats;

import dev.foursight.catalogue.Hit;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.ServerCause;
import java.util.List;
import java.util.Locale;

/** Hits of a search as plain text for a terminal. */
public final class CodeText {

    private static final int LIST_COLUMN = 20;

    private CodeText() {}

    /** One line, or a few, for each hit. */
    public static String list(List<Hit> hits, int width) {
        TextLines lines = new TextLines(width);
        for (Hit hit : hits) {
            StatusEntry entry = hit.entry();
            lines.item(entry.key(), LIST_COLUMN, entry.name() + ": " + entry.brief());
        }
        return lines.toString();
    }

    /** Whether a server's row is meant by an origin such as {@code nginx}. */
    public static boolean isOf(ServerCause row, String server) {
        return !server.isEmpty()
                && row.server()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(server.toLowerCase(Locale.ROOT));
    }
}
