package dev.foursight.explain.grammar;

import dev.foursight.http.FieldLine;
import java.util.Set;

/** Whether the content is as long as the fields say, and has a place in this request. */
final class ContentCheck implements Check {

    private static final Set<String> WITHOUT_CONTENT = Set.of("GET", "HEAD", "DELETE");

    @Override
    public void read(Message message, Hits hits) {
        if (message.unread() > 0) {
            counted(message, hits);
        } else {
            read(message, hits, message.text().length());
        }
    }

    /** Where only its length is known: the places are in the head. */
    private static void counted(Message message, Hits hits) {
        RequestLine line = message.line();
        if (line.method().equals("TRACE")) {
            hits.add(GrammarRule.CONTENT_OF_TRACE, line.from(), line.to());
        } else if (WITHOUT_CONTENT.contains(line.method())) {
            hits.add(GrammarRule.CONTENT_UNEXPECTED, line.from(), line.to());
        }
        long told = message.told();
        if (!message.framing().isTold()) {
            hits.add(GrammarRule.CONTENT_UNTOLD, line.from(), line.to(), message.unread());
        } else if (told >= 0 && told != message.unread()) {
            FieldLine length = message.framing().lengths().getFirst();
            hits.add(
                    told > message.unread() ? GrammarRule.CONTENT_SHORT : GrammarRule.CONTENT_LONG,
                    message.valueFrom(length),
                    length.to(),
                    Math.abs(message.unread() - told));
        }
    }

    private static void read(Message message, Hits hits, int all) {
        int from = message.request().headEnd();
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
            FieldLine length = message.framing().lengths().getFirst();
            hits.add(GrammarRule.CONTENT_SHORT, message.valueFrom(length), length.to());
        }
    }

    private static boolean hasContent(Message message) {
        String content = message.text().substring(message.request().headEnd());
        boolean coded = !message.framing().codings().isEmpty() && !content.startsWith("0");
        return !content.isEmpty() && (message.told() > 0 || coded);
    }
}
