package dev.foursight.explain.grammar;

/** How the lines of the head end (RFC 9112 §2.2). */
final class LineEndCheck implements Check {

    @Override
    public void read(Message message, Hits hits) {
        String text = message.text();
        int end = message.request().headEnd();
        for (int i = message.line().from(); i < end && !hits.isFull(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && (i == 0 || text.charAt(i - 1) != '\r')) {
                hits.inHead(GrammarRule.BARE_LF, i, i + 1);
            } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                hits.inHead(GrammarRule.BARE_CR, i, i + 1);
            }
        }
        if (!message.request().headComplete()) {
            hits.inHead(GrammarRule.HEAD_UNFINISHED, text.length() - 1, text.length());
        }
    }
}
