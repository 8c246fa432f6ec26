package dev.foursight.catalogue.markdown;

import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Reason;
import dev.foursight.catalogue.page.Span;
import dev.foursight.catalogue.page.Span.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/** The causes of a page: each a heading with its id, how it comes about, and its tell-tale. */
final class ReasonReader {

    private static final int MOST = 6;
    private static final String TELL_TALE = "Tell-tale: ";

    private final Blocks blocks;
    private final Inlines inlines;
    private final Names names;
    private final Set<String> seen = new HashSet<>();

    ReasonReader(Blocks blocks, Inlines inlines, Names names) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.names = names;
    }

    List<Reason> read() {
        List<Reason> reasons = new ArrayList<>();
        do {
            reasons.add(reason());
        } while (blocks.isHeading(3));
        if (reasons.size() > MOST) {
            throw blocks.badBefore(
                    "there are %d causes, more than %d".formatted(reasons.size(), MOST));
        }
        return reasons;
    }

    private Reason reason() {
        Heading heading = blocks.take(Heading.class, "a cause, ### `id` title,");
        if (heading.getLevel() != 3
                || !(heading.getFirstChild() instanceof Code id)
                || !(id.getNext() instanceof Text title)
                || title.getNext() != null
                || !title.getLiteral().startsWith(" ")) {
            throw blocks.bad(heading, "a cause, ### `id` title, is expected");
        }
        String cause = id.getLiteral();
        if (!names.isCause().test(cause)) {
            throw blocks.bad(heading, "the cause %s is unknown".formatted(cause));
        }
        if (!seen.add(cause)) {
            throw blocks.bad(heading, "the cause %s is there twice".formatted(cause));
        }
        List<Paragraph> text = inlines.paragraphs();
        return new Reason(
                cause,
                title.getLiteral().strip(),
                text.subList(0, text.size() - 1),
                tellTale(cause, text));
    }

    private Paragraph tellTale(String cause, List<Paragraph> text) {
        List<Span> spans = new ArrayList<>(text.getLast().spans());
        Span first = spans.getFirst();
        if (!first.text().startsWith(TELL_TALE)) {
            throw blocks.badBefore(
                    "the cause %s does not end in a paragraph that starts with “%s”"
                            .formatted(cause, TELL_TALE.strip()));
        }
        if (text.size() == 1) {
            throw blocks.badBefore("the cause %s has nothing but a tell-tale".formatted(cause));
        }
        spans.removeFirst();
        String rest = first.text().substring(TELL_TALE.length());
        if (!rest.isEmpty()) {
            spans.addFirst(new Span(rest, Style.PLAIN, ""));
        }
        return new Paragraph(false, spans);
    }
}
