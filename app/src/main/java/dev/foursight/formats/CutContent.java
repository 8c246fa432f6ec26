package dev.foursight.formats;

import dev.foursight.http.Answers;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;

/** Counts the content that came but was not kept, which bytes alone cannot show. */
public final class CutContent {

    private CutContent() {}

    /** The exchange's answers; the final one counts what was cut off from it. */
    public static Answers counted(Exchange exchange) {
        Answers answers = exchange.answers();
        ParsedResponse response = answers.response();
        if (!exchange.truncated()
                || response == null
                || response.complete()
                || !answers.more().isEmpty()) {
            return answers;
        }
        long cut = exchange.receivedBytes() - exchange.received().length();
        long content = response.contentBytes() + cut;
        boolean complete =
                response.fields()
                        .value("Content-Length")
                        .map(length -> length.equals(String.valueOf(content)))
                        .orElse(true);
        return new Answers(
                answers.interim(),
                new ParsedResponse(
                        response.version(),
                        response.status(),
                        response.reason(),
                        response.fields(),
                        response.from(),
                        response.headEnd(),
                        response.content(),
                        content,
                        complete),
                answers.more());
    }
}
