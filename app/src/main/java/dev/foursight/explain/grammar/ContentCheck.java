package dev.foursight.explain.grammar;

import java.util.Set;

/** Whether the content is as long as the fields say, and has a place in this request. */
final class ContentCheck implements Check {

    private static final Set<String> WITHOUT_CONTENT = Set.of("GET", "HEAD", "DELETE");

    @Override
    public void read(Message message, Hits hits) {
        int from = message.request().headEnd();
        int all = message.text().length();
        int end = message.end() < 0 ? all : message.end();
        if (hasContent(message)) {
            if (message.line().method().equals("TRACE")) {
                hits.add(GrammarRule.CONTENT_OF_TRACE, from, end);
            } else if (WITHOUT_CONTENT.contains(message.line().method())) {
                hits.add(GrammarRule.CONTENT_UNEXPECTED, from, end);
            }
        }
        long told = message.told();
        if (told > all - from) {
            var length = message.framing().lengths().getFirst();
            hits.add(GrammarRule.CONTENT_SHORT, message.valueFrom(length), length.to());
        }
    }

    private static boolean hasContent(Message message) {
        String content = message.text().substring(message.request().headEnd());
        boolean coded = !message.framing().codings().isEmpty() && !content.startsWith("0");
        return !content.isEmpty() && (message.told() > 0 || coded);
    }
}
