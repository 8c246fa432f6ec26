package dev.foursight.catalogue.markdown;

import dev.foursight.catalogue.BadCatalogueFile;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The blocks of a page, taken one after the other; whatever was not expected is refused. */
final class Blocks {

    private final String file;
    private final int firstLine;
    private final int lastLine;
    private @Nullable Node next;
    private int lineBefore;

    Blocks(String file, int firstLine, String body) {
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
        this.file = file;
        this.firstLine = firstLine;
        this.lastLine = firstLine + Math.max(0, (int) body.lines().count() - 1);
        this.lineBefore = firstLine;
        this.next = parser.parse(body).getFirstChild();
    }

    boolean isNext(Class<? extends Node> type) {
        return type.isInstance(next);
    }

    boolean isHeading(int level) {
        return next instanceof Heading heading && heading.getLevel() == level;
    }

    <T extends Node> T take(Class<T> type, String what) {
        Node node = next;
        if (!type.isInstance(node)) {
            throw node == null
                    ? new BadCatalogueFile(file, lastLine, what + " is missing at the end")
                    : bad(node, "%s is expected, not %s".formatted(what, name(node)));
        }
        next = node.getNext();
        lineBefore = line(node);
        return type.cast(node);
    }

    /** Takes a heading with exactly this text. */
    void heading(int level, String text) {
        String wanted = "#".repeat(level) + " " + text;
        Heading heading = take(Heading.class, "the heading " + wanted);
        String found = "#".repeat(heading.getLevel()) + " " + plain(heading);
        if (!found.equals(wanted)) {
            throw bad(heading, "the heading %s is expected, not %s".formatted(wanted, found));
        }
    }

    /** Takes a fenced block of code in this language. */
    FencedCodeBlock code(String language) {
        String what = "a block of code, ```" + language + ",";
        FencedCodeBlock code = take(FencedCodeBlock.class, what);
        if (!code.getInfo().equals(language)) {
            throw bad(code, "%s is expected, not ```%s".formatted(what, code.getInfo()));
        }
        if (code.getClosingFenceLength() == null) {
            throw bad(code, "the block of code is not closed");
        }
        if (code.getLiteral().isBlank()) {
            throw bad(code, "the block of code is empty");
        }
        return code;
    }

    void end() {
        if (next != null) {
            throw bad(next, "the page goes on after its end with " + name(next));
        }
    }

    BadCatalogueFile bad(Node node, String reason) {
        return new BadCatalogueFile(file, line(node), reason);
    }

    /**
     * @param offset lines below the node's first
     */
    BadCatalogueFile bad(Node node, int offset, String reason) {
        return new BadCatalogueFile(file, line(node) + offset, reason);
    }

    /** Blames the block taken last. */
    BadCatalogueFile badBefore(String reason) {
        return new BadCatalogueFile(file, lineBefore, reason);
    }

    private int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        Node parent = node.getParent();
        return !spans.isEmpty()
                ? spans.getFirst().getLineIndex() + firstLine
                : parent == null ? lineBefore : line(parent);
    }

    /** The text of a heading that has no styles; of one that has, only the plain parts. */
    private static String plain(Node heading) {
        StringBuilder text = new StringBuilder();
        for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
            text.append(node instanceof Text plain ? plain.getLiteral() : "…");
        }
        return text.toString();
    }

    private static String name(Node node) {
        return switch (node) {
            case Heading heading ->
                    "the heading " + "#".repeat(heading.getLevel()) + " " + plain(heading);
            case Paragraph _ -> "a paragraph";
            case BulletList _ -> "a list";
            case OrderedList _ -> "a numbered list";
            case FencedCodeBlock _ -> "a block of code";
            case IndentedCodeBlock _ -> "an indented block";
            case BlockQuote _ -> "a quotation";
            case HtmlBlock _ -> "HTML";
            case ThematicBreak _ -> "a line across";
            default -> node.getClass().getSimpleName();
        };
    }
}
