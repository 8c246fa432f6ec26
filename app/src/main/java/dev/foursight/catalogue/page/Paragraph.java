package dev.foursight.catalogue.page;

import java.util.List;

/**
 * One paragraph or one item of a list.
 *
 * @param item whether it is an item of a list
 */
public record Paragraph(boolean item, List<Span> spans) {

    public Paragraph {
        spans = List.copyOf(spans);
    }

    /** The words without their styles. */
    public String text() {
        return String.join("", spans.stream().map(Span::text).toList());
    }
}
