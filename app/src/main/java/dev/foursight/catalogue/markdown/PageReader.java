package dev.foursight.catalogue.markdown;

import dev.foursight.catalogue.BadCatalogueFile;
import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.Page;
import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Reason;
import dev.foursight.catalogue.page.Snippet;
import dev.foursight.catalogue.page.Span;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;

/** The sections of a page, in their order. */
public final class PageReader {

    private static final int FEWEST_ITEMS = 2;
    private static final int MOST_ITEMS = 5;

    private final Blocks blocks;
    private final Inlines inlines;
    private final ReasonReader reasons;
    private final Names names;

    private PageReader(String file, int firstLine, String body, Names names) {
        this.blocks = new Blocks(file, firstLine, body);
        this.inlines = new Inlines(blocks, names);
        this.reasons = new ReasonReader(blocks, inlines, names);
        this.names = names;
    }

    /**
     * @param file for messages
     * @param firstLine the body's first line in the file, counted from 1
     * @param body the meaning and what follows it
     * @throws BadCatalogueFile if anything is missing, unknown or in another place
     */
    public static Page read(String file, int firstLine, String body, Names names) {
        return new PageReader(file, firstLine, body, names).read();
    }

    private Page read() {
        meaning();
        blocks.heading(2, "Why you get it");
        List<Reason> why = reasons.read();
        blocks.heading(2, "What to do");
        blocks.heading(3, "If you call");
        List<Paragraph> ifYouCall = items();
        blocks.heading(3, "If you run the server");
        List<Paragraph> ifYouServe = items();
        blocks.heading(2, "On the wire");
        List<ExampleLine> example = example();
        blocks.heading(2, "History");
        List<Paragraph> history = inlines.paragraphs();
        List<Snippet> snippets = List.of();
        if (names.returned()) {
            blocks.heading(2, "How to return it");
            snippets = new SnippetReader(blocks, inlines).read();
        }
        blocks.end();
        return new Page(why, ifYouCall, ifYouServe, example, history, snippets);
    }

    /** It goes where nothing is styled: tables, search results, the command line. */
    private void meaning() {
        Paragraph meaning = inlines.paragraph();
        for (Span span : meaning.spans()) {
            if (span.style() != Span.Style.PLAIN) {
                throw blocks.badBefore("the meaning is not plain text at “" + span.text() + "”");
            }
        }
    }

    private List<Paragraph> items() {
        BulletList list = blocks.take(BulletList.class, "a list");
        List<Paragraph> items = inlines.items(list);
        if (items.size() < FEWEST_ITEMS || items.size() > MOST_ITEMS) {
            throw blocks.bad(
                    list,
                    "the list has %d items, not %d to %d"
                            .formatted(items.size(), FEWEST_ITEMS, MOST_ITEMS));
        }
        return items;
    }

    private List<ExampleLine> example() {
        FencedCodeBlock block = blocks.code("exchange");
        return ExampleReader.read(blocks, block);
    }
}
