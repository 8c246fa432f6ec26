package dev.foursight.formats;

import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.ExampleLine.Kind;
import dev.foursight.catalogue.page.Snippet;
import java.util.List;

/** What a code looks like on the wire, and how servers return it, as lines for a terminal. */
final class WireText {

    private static final String CODE_INDENT = "      ";
    private static final String NOTE_MARK = "        #";

    private WireText() {}

    /** The exchange; its lines are never wrapped, since that would make other lines of them. */
    static void exchange(TextLines lines, List<ExampleLine> exchange, List<OwedField> owed) {
        if (exchange.isEmpty()) {
            return;
        }
        boolean demanded = exchange.stream().anyMatch(line -> line.kind() == Kind.OWED);
        lines.heading("On the wire" + (demanded ? " (!: this code demands it)" : ""));
        for (ExampleLine line : exchange) {
            switch (line.kind()) {
                case SENT -> lines.verbatim("  >   " + line.text());
                case RECEIVED -> lines.verbatim("  <   " + line.text());
                case OWED -> lines.verbatim("  < ! " + line.text());
                case EVENT -> lines.item("  ·", 6, line.text());
                case LOGGED -> lines.item("  log", 6, line.text());
            }
            String note = note(line, owed);
            if (!note.isEmpty()) {
                lines.item(NOTE_MARK, NOTE_MARK.length() + 1, note);
            }
        }
    }

    static void snippets(TextLines lines, List<Snippet> snippets) {
        if (snippets.isEmpty()) {
            return;
        }
        lines.heading("How to return it");
        lines.apart(snippets, snippet -> snippet(lines, snippet));
    }

    private static void snippet(TextLines lines, Snippet snippet) {
        lines.line("  " + snippet.system());
        snippet.before().forEach(paragraph -> AdviceText.paragraph(lines, 4, paragraph));
        snippet.code().lines().forEach(line -> lines.verbatim(CODE_INDENT + line));
    }

    private static String note(ExampleLine line, List<OwedField> owed) {
        if (line.kind() != Kind.OWED) {
            return line.note();
        }
        String name = line.text().substring(0, Math.max(line.text().indexOf(':'), 0));
        String level =
                owed.stream()
                        .filter(field -> field.name().equalsIgnoreCase(name))
                        .findFirst()
                        .map(field -> field.level() + ". ")
                        .orElse("");
        return (level + line.note()).strip();
    }
}
