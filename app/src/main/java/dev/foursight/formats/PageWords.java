package dev.foursight.formats;

import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text of a page without styles: code stays between backticks, so that its ends are seen, and a
 * link names its key unless its words do.
 */
final class PageWords {

    private PageWords() {}

    static String of(Paragraph paragraph) {
        return paragraph.spans().stream().map(PageWords::of).collect(Collectors.joining());
    }

    static List<String> of(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(PageWords::of).toList();
    }

    private static String of(Span span) {
        return switch (span.style()) {
            case PLAIN, STRONG, EMPHASIS -> span.text();
            case CODE -> "`" + span.text() + "`";
            case LINK ->
                    span.target().equals(span.text() + "@ietf")
                            ? span.text()
                            : span.text() + " (" + span.target() + ")";
        };
    }
}
