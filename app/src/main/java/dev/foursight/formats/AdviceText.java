package dev.foursight.formats;

import dev.foursight.catalogue.page.Page;
import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Reason;
import java.util.List;

/** Why one gets a code and what to do, as lines for a terminal. */
final class AdviceText {

    private static final int INDENT = 4;

    private AdviceText() {}

    static void reasons(TextLines lines, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        lines.heading("Why you get it");
        lines.apart(reasons, reason -> reason(lines, reason));
    }

    private static void reason(TextLines lines, Reason reason) {
        lines.item("  ·", INDENT, reason.title() + " [" + reason.id() + "]");
        reason.text().forEach(paragraph -> paragraph(lines, INDENT, paragraph));
        lines.item("", INDENT, "Tell-tale: " + PageWords.of(reason.tellTale()));
    }

    static void whatToDo(TextLines lines, Page page) {
        advice(lines, "What to do if you call", page.ifYouCall());
        advice(lines, "What to do if you run the server", page.ifYouServe());
    }

    /**
     * A paragraph, or an item with its mark.
     *
     * @param indent in characters, of the mark where there is one
     */
    static void paragraph(TextLines lines, int indent, Paragraph paragraph) {
        String words = PageWords.of(paragraph);
        if (paragraph.item()) {
            lines.item(" ".repeat(indent) + "·", indent + 2, words);
        } else {
            lines.item("", indent, words);
        }
    }

    private static void advice(TextLines lines, String heading, List<Paragraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            lines.heading(heading);
            paragraphs.forEach(paragraph -> paragraph(lines, 2, paragraph));
        }
    }
}
