package dev.foursight.catalogue.markdown;

import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Snippet;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;

/** How each server and framework returns the code: always the same ones in the same order. */
final class SnippetReader {

    private final Blocks blocks;
    private final Inlines inlines;

    SnippetReader(Blocks blocks, Inlines inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    List<Snippet> read() {
        return List.of(
                snippet("nginx", "nginx"),
                snippet("Apache httpd", "apache"),
                snippet("Spring Boot", "java"),
                snippet("Express", "js"),
                snippet("problem+json", "json"));
    }

    private Snippet snippet(String system, String language) {
        blocks.heading(3, system);
        List<Paragraph> before =
                blocks.isNext(FencedCodeBlock.class) ? List.of() : inlines.paragraphs();
        return new Snippet(
                system, language, before, blocks.code(language).getLiteral().stripTrailing());
    }
}
