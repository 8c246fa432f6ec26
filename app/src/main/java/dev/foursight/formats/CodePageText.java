package dev.foursight.formats;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.Confusion;
import dev.foursight.catalogue.page.Page;
import java.util.List;
import java.util.Locale;

/** One entry's whole page as plain text for a terminal. */
public final class CodePageText {

    private static final int COLUMN = 14;

    private final StatusEntry entry;
    private final Page page;
    private final TextLines lines;

    private CodePageText(StatusEntry entry, Page page, int width) {
        this.entry = entry;
        this.page = page;
        this.lines = new TextLines(width);
    }

    /**
     * @param row the server or the sub-status whose row comes first, empty for none in particular
     * @param width in characters; code and lines of an exchange may be longer, since a cut one is
     *     of no use
     */
    public static String of(StatusEntry entry, Page page, String row, int width) {
        CodePageText text = new CodePageText(entry, page, width);
        text.facts(row);
        AdviceText.reasons(text.lines, page.reasons());
        AdviceText.whatToDo(text.lines, page);
        WireText.exchange(text.lines, page.example(), entry.fields());
        text.fields();
        RowText.servers(text.lines, entry.servers(), row);
        RowText.subStatuses(text.lines, entry.subStatuses(), row);
        text.confusions();
        WireText.snippets(text.lines, page.snippets());
        text.origin();
        return text.lines.toString();
    }

    private void facts(String row) {
        lines.line(entry.code() + " " + entry.name() + " (" + entry.key() + ")");
        lines.line(entry.origin() + ", " + words(entry.standing()) + ", " + entry.clause());
        lines.blank().line(entry.meaning()).blank();
        entry.subStatuses().stream()
                .filter(finer -> finer.code().equals(row))
                .forEach(finer -> fact(row, RowText.words(finer)));
        fact("Formerly", String.join(", ", entry.formerNames()));
        fact("Lasts", words(entry.persistence()) + noted(entry.persistenceNote()));
        fact("Retry", words(entry.retry()) + noted(entry.retryAdvice()));
        fact(
                "Cache",
                (entry.heuristicallyCacheable() ? "unless told not to" : "only if told to")
                        + noted(entry.cacheNote()));
        fact("Seen", words(entry.seen()) + noted(entry.seenNote()));
        fact("Content", entry.contentRule());
        fact("Registry", entry.iana());
    }

    private void fields() {
        if (!entry.fields().isEmpty()) {
            lines.heading("Fields the answer owes");
            entry.fields()
                    .forEach(field ->
                            lines.item(
                                    "  " + field.level(),
                                    COLUMN,
                                    field.name() + ": " + field.rule()));
        }
    }

    private void confusions() {
        List<Confusion> others = entry.confusedWith();
        if (!others.isEmpty()) {
            lines.heading("Easily confused with");
            int column = lines.column(others.stream().map(Confusion::key).toList());
            others.forEach(other -> lines.item("  " + other.key(), column, other.rule()));
        }
    }

    private void origin() {
        if (!page.history().isEmpty()) {
            lines.heading("History");
            lines.apart(page.history(), paragraph -> AdviceText.paragraph(lines, 2, paragraph));
        }
        list("Notes", entry.notes());
        list("Sources", entry.sources());
    }

    private void fact(String label, String words) {
        if (!words.isBlank()) {
            lines.item(label, COLUMN, words);
        }
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.heading(heading);
            items.forEach(item -> lines.item("  ·", 4, item));
        }
    }

    private static String noted(String note) {
        return note.isBlank() ? "" : ": " + note;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
