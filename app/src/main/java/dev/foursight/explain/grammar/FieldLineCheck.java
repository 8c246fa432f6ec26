package dev.foursight.explain.grammar;

import dev.foursight.explain.causes.Grammar;
import dev.foursight.explain.causes.HeadLine;

/** The form of each field line and what its value may hold (RFC 9112 §5, RFC 9110 §5.5). */
final class FieldLineCheck implements Check {

    /** What the buffers of widespread servers hold by default. */
    private static final int LONG = 8192;

    @Override
    public void read(Message message, Hits hits) {
        boolean first = true;
        for (HeadLine line : message.fieldLines()) {
            boolean cut = !message.request().headComplete() && line.to() == message.text().length();
            first &= line.isFolded();
            if (line.isFolded()) {
                hits.inHead(
                        first ? GrammarRule.FIRST_BLANK : GrammarRule.FOLDED,
                        line.from(),
                        line.to());
                value(line, 0, hits);
            } else if (line.text().indexOf(':') >= 0) {
                name(line, hits);
                value(line, line.text().indexOf(':') + 1, hits);
            } else if (!cut) {
                hits.inHead(GrammarRule.NO_COLON, line.from(), line.to());
            }
            if (line.text().length() > LONG) {
                hits.inHead(GrammarRule.FIELD_LONG, line.from() + LONG, line.to());
            }
        }
    }

    private static void name(HeadLine line, Hits hits) {
        int colon = line.text().indexOf(':');
        String name = line.text().substring(0, colon).stripTrailing();
        int to = line.from() + name.length();
        if (name.isEmpty()) {
            hits.inHead(GrammarRule.NAME_EMPTY, line.from(), line.from() + colon + 1);
        } else if (to < line.from() + colon) {
            hits.inHead(GrammarRule.BLANK_BEFORE_COLON, to, line.from() + colon);
        }
        Grammar.runs(
                name,
                c -> !Grammar.isTokenChar(c),
                (from, end) ->
                        hits.inHead(GrammarRule.NAME_TOKEN, line.from() + from, line.from() + end));
    }

    private static void value(HeadLine line, int from, Hits hits) {
        String value = line.text().substring(from);
        int at = line.from() + from;
        Grammar.runs(
                value,
                c -> c == 0,
                (start, end) -> hits.inHead(GrammarRule.VALUE_NUL, at + start, at + end));
        Grammar.runs(
                value,
                c -> Grammar.isControl(c) && c != 0 && c != '\r',
                (start, end) -> hits.inHead(GrammarRule.VALUE_CONTROL, at + start, at + end));
        Grammar.runs(
                value,
                c -> c > 0x7f,
                (start, end) -> hits.inHead(GrammarRule.VALUE_OBS_TEXT, at + start, at + end));
    }
}
