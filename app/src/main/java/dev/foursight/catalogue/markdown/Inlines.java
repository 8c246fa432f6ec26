package dev.foursight.catalogue.markdown;

import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Span;
import dev.foursight.catalogue.page.Span.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Paragraphs and items with their runs of text: plain, or in one style. */
final class Inlines {

    private final Blocks blocks;
    private final Names names;

    Inlines(Blocks blocks, Names names) {
        this.blocks = blocks;
        this.names = names;
    }

    Paragraph paragraph() {
        return new Paragraph(
                false, spans(blocks.take(org.commonmark.node.Paragraph.class, "a paragraph")));
    }

    /** One paragraph and all that follow it. */
    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        do {
            paragraphs.add(paragraph());
        } while (blocks.isNext(org.commonmark.node.Paragraph.class));
        return paragraphs;
    }

    List<Paragraph> items(BulletList list) {
        List<Paragraph> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node content = item.getFirstChild();
            if (!(content instanceof org.commonmark.node.Paragraph) || content.getNext() != null) {
                throw blocks.bad(item, "an item of a list is not one paragraph");
            }
            items.add(new Paragraph(true, spans(content)));
        }
        return items;
    }

    List<Span> spans(Node block) {
        List<Span> spans = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                plain.append(text.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                plain.append(' ');
            } else {
                flush(plain, spans);
                spans.add(styled(node));
            }
        }
        flush(plain, spans);
        return spans;
    }

    private static void flush(StringBuilder plain, List<Span> spans) {
        if (!plain.isEmpty()) {
            spans.add(new Span(plain.toString(), Style.PLAIN, ""));
            plain.setLength(0);
        }
    }

    private Span styled(Node node) {
        return switch (node) {
            case Code code -> new Span(code.getLiteral(), Style.CODE, "");
            case StrongEmphasis strong -> new Span(plain(strong), Style.STRONG, "");
            case Emphasis emphasis -> new Span(plain(emphasis), Style.EMPHASIS, "");
            case Link link -> new Span(plain(link), Style.LINK, key(link));
            case Image _ -> throw blocks.bad(node, "there is an image");
            case HtmlInline html -> throw blocks.bad(node, "there is HTML, " + html.getLiteral());
            case HardLineBreak _ -> throw blocks.bad(node, "there is a forced line break");
            default ->
                    throw blocks.bad(node, node.getClass().getSimpleName() + " is not known here");
        };
    }

    private String key(Link link) {
        String key = link.getDestination();
        if (!names.isKey().test(key)) {
            throw blocks.bad(link, "the link leads to %s, which is no entry".formatted(key));
        }
        return key;
    }

    private String plain(Node styled) {
        StringBuilder plain = new StringBuilder();
        for (Node node = styled.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> plain.append(text.getLiteral());
                case SoftLineBreak _ -> plain.append(' ');
                default -> throw blocks.bad(node, "a style or link holds more than plain text");
            }
        }
        if (plain.isEmpty()) {
            throw blocks.bad(styled, "a style or link is empty");
        }
        return plain.toString();
    }
}
