package dev.foursight.explain.grammar;

import dev.foursight.explain.causes.Grammar;
import dev.foursight.explain.causes.Methods;

/** The request line as a whole, and its method (RFC 9112 §3, §3.1). */
final class RequestLineCheck implements Check {

    /** What everybody ought to take (RFC 9112 §3). */
    private static final int LONG = 8000;

    @Override
    public void read(Message message, Hits hits) {
        RequestLine line = message.line();
        if (line.from() > 0) {
            hits.inHead(GrammarRule.EMPTY_LINES, 0, line.from());
        }
        if (line.to() - line.from() > LONG) {
            hits.inHead(GrammarRule.REQUEST_LINE_LONG, line.from() + LONG, line.to());
        }
        if (line.methodFrom() > line.from()) {
            hits.inHead(GrammarRule.LEADING_BLANK, line.from(), line.methodFrom());
        }
        method(line, hits);
        boolean oneWord = line.target().isEmpty() && line.version().isEmpty();
        if (oneWord && line.to() < message.text().length()) {
            hits.inHead(GrammarRule.ONE_WORD, line.from(), line.to());
        }
        if (!oneWord) {
            separators(message.text(), line, hits);
        }
        int end = Math.max(Math.max(line.methodTo(), line.targetTo()), line.versionTo());
        if (end < line.to()) {
            hits.inHead(GrammarRule.TRAILING_BLANK, end, line.to());
        }
    }

    private static void method(RequestLine line, Hits hits) {
        String method = line.method();
        int from = line.methodFrom();
        Grammar.runs(
                method,
                c -> !Grammar.isTokenChar(c),
                (start, end) -> hits.inHead(GrammarRule.METHOD_TOKEN, from + start, from + end));
        if (Grammar.isToken(method) && !Methods.isKnown(method)) {
            hits.inHead(
                    Methods.isMiswritten(method)
                            ? GrammarRule.METHOD_CASE
                            : GrammarRule.METHOD_UNKNOWN,
                    from,
                    line.methodTo());
        }
    }

    private static void separators(String text, RequestLine line, Hits hits) {
        if (!line.target().isEmpty()) {
            separator(text, line.methodTo(), line.targetFrom(), hits);
        }
        if (!line.version().isEmpty()) {
            int before = line.target().isEmpty() ? line.methodTo() : line.targetTo();
            separator(text, before, line.versionFrom(), hits);
        }
    }

    private static void separator(String text, int from, int to, Hits hits) {
        if (!text.substring(from, to).equals(" ")) {
            hits.inHead(GrammarRule.SEPARATOR, from, to);
        }
    }
}
