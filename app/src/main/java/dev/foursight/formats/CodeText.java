package dev.foursight.formats;

import dev.foursight.catalogue.Hit;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.ServerCause;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Catalogue entries as plain text for a terminal. */
public final class CodeText {

    private static final int COLUMN = 14;
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

    /**
     * The whole entry.
     *
     * @param server the server whose row comes first, empty for none in particular
     */
    public static String page(StatusEntry entry, String server, int width) {
        TextLines lines = new TextLines(width);
        lines.line(entry.code() + " " + entry.name() + " (" + entry.key() + ")");
        lines.line(entry.origin() + ", " + words(entry.standing()) + ", " + entry.clause());
        lines.blank().line(entry.meaning()).blank();
        fact(lines, "Formerly", String.join(", ", entry.formerNames()));
        fact(lines, "Lasts", words(entry.persistence()) + noted(entry.persistenceNote()));
        fact(lines, "Retry", words(entry.retry()) + noted(entry.retryAdvice()));
        fact(
                lines,
                "Cache",
                (entry.heuristicallyCacheable() ? "unless told not to" : "only if told to")
                        + noted(entry.cacheNote()));
        fact(lines, "Seen", words(entry.seen()) + noted(entry.seenNote()));
        fact(lines, "Content", entry.contentRule());
        fact(lines, "Registry", entry.iana());
        list(lines, "Why you get it", entry.provokedBy());
        if (!entry.fields().isEmpty()) {
            lines.heading("Fields the answer owes");
            entry.fields()
                    .forEach(field ->
                            lines.item(
                                    "  " + field.level(),
                                    COLUMN,
                                    field.name() + ": " + field.rule()));
        }
        servers(lines, entry.servers(), server);
        if (!entry.confusedWith().isEmpty()) {
            lines.heading("Easily confused with");
            entry.confusedWith()
                    .forEach(other -> lines.item("  " + other.key(), COLUMN, other.rule()));
        }
        list(lines, "Notes", entry.notes());
        list(lines, "Sources", entry.sources());
        return lines.toString();
    }

    private static void fact(TextLines lines, String label, String words) {
        if (!words.isBlank()) {
            lines.item(label, COLUMN, words);
        }
    }

    private static void list(TextLines lines, String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.heading(heading);
            items.forEach(item -> lines.item("  ·", 4, item));
        }
    }

    private static void servers(TextLines lines, List<ServerCause> rows, String server) {
        if (rows.isEmpty()) {
            return;
        }
        lines.heading("Servers");
        rows.stream()
                .sorted(Comparator.comparing(row -> !isOf(row, server)))
                .forEach(row ->
                        lines.item(
                                "  " + row.server(),
                                COLUMN,
                                row.directive()
                                        + (row.limit().isEmpty() ? "" : " (" + row.limit() + ")")
                                        + noted(row.result())));
    }

    /** Whether a server's row is meant by an origin such as {@code nginx}. */
    public static boolean isOf(ServerCause row, String server) {
        return !server.isEmpty()
                && row.server()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(server.toLowerCase(Locale.ROOT));
    }

    private static String noted(String note) {
        return note.isBlank() ? "" : ": " + note;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
