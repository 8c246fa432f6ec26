package dev.foursight.formats;

import dev.foursight.catalogue.StatusEntry.ServerCause;
import dev.foursight.catalogue.StatusEntry.SubStatus;
import java.util.Comparator;
import java.util.List;

/** What single servers make of a code, as lines for a terminal. */
final class RowText {

    private RowText() {}

    static void servers(TextLines lines, List<ServerCause> rows, String first) {
        if (rows.isEmpty()) {
            return;
        }
        lines.heading("Servers");
        int column = lines.column(rows.stream().map(ServerCause::server).toList());
        rows.stream()
                .sorted(Comparator.comparing(row -> !CodeText.isOf(row, first)))
                .forEach(row -> {
                    lines.item("  " + row.server(), column, causeAndResult(row));
                    if (!row.logged().isEmpty()) {
                        lines.item("", column, "logs " + row.logged());
                    }
                });
    }

    static void subStatuses(TextLines lines, List<SubStatus> rows, String first) {
        if (rows.isEmpty()) {
            return;
        }
        lines.heading("IIS sub-statuses");
        int column = lines.column(rows.stream().map(SubStatus::code).toList());
        rows.stream()
                .sorted(Comparator.comparing(row -> !row.code().equals(first)))
                .forEach(row -> lines.item("  " + row.code(), column, words(row)));
    }

    static String words(SubStatus row) {
        return row.meaning() + (row.directive().isEmpty() ? "" : " (" + row.directive() + ")");
    }

    private static String causeAndResult(ServerCause row) {
        String cause = row.directive() + limit(row.limit());
        return cause.isEmpty() ? row.result() : cause + ": " + row.result();
    }

    private static String limit(String limit) {
        if (limit.isEmpty()) {
            return "";
        }
        return limit.contains("(") ? ", " + limit : " (" + limit + ")";
    }
}
