package dev.foursight.catalogue.markdown;

import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.ExampleLine.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;

/** The annotated exchange: every line says by its first character what it is. */
final class ExampleReader {

    private static final char NOTE = '#';

    private final Blocks blocks;
    private final FencedCodeBlock block;
    private final List<ExampleLine> lines = new ArrayList<>();
    private int at;

    private ExampleReader(Blocks blocks, FencedCodeBlock block) {
        this.blocks = blocks;
        this.block = block;
    }

    static List<ExampleLine> read(Blocks blocks, FencedCodeBlock block) {
        ExampleReader reader = new ExampleReader(blocks, block);
        block.getLiteral().lines().forEach(reader::line);
        return reader.lines;
    }

    private void line(String line) {
        at++;
        boolean bare = line.equals(">") || line.equals("<");
        if (!bare && (line.length() < 3 || line.charAt(1) != ' ' || line.isBlank())) {
            throw bad("is not a sign, a space and a text");
        }
        String text = bare ? "" : line.substring(2);
        char sign = line.charAt(0);
        if (sign == NOTE) {
            note(text);
        } else {
            lines.add(new ExampleLine(kind(sign), text, ""));
            if (sign == '!' && text.indexOf(':') < 1) {
                throw bad("is owed, but no field");
            }
        }
    }

    private Kind kind(char sign) {
        return switch (sign) {
            case '>' -> Kind.SENT;
            case '<' -> Kind.RECEIVED;
            case '!' -> Kind.OWED;
            case '.' -> Kind.EVENT;
            case '=' -> Kind.LOGGED;
            default -> throw bad("starts with %c, not with one of > < ! # . =".formatted(sign));
        };
    }

    private void note(String text) {
        if (lines.isEmpty()) {
            throw bad("is a note on nothing");
        }
        ExampleLine noted = lines.removeLast();
        if (noted.text().isEmpty()) {
            throw bad("is a note on a blank line");
        }
        if (!noted.note().isEmpty()) {
            throw bad("is a second note on the same line");
        }
        lines.add(new ExampleLine(noted.kind(), noted.text(), text));
    }

    private RuntimeException bad(String reason) {
        return blocks.bad(block, at, "the line of the exchange " + reason);
    }
}
