package dev.foursight.ui.compose.answer;

import dev.foursight.formats.content.AnswerContent;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import dev.foursight.ui.compose.SafeText;
import dev.foursight.ui.compose.Sizes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of an answer's content. */
final class BodyWords {

    private BodyWords() {}

    /** How large it is, decoded and as it was sent, and of what type; or why there is none. */
    static String of(Exchange exchange, AnswerContent content) {
        return content.asSent().isEmpty() ? none(exchange.response()) : sizes(content);
    }

    private static String none(@Nullable ParsedResponse response) {
        if (response == null) {
            return "No answer came, so there is no content.";
        }
        if (response.contentBytes() > 0) {
            return Sizes.bytes(response.contentBytes())
                    + " of content came. The record does not hold them.";
        }
        return response.fields().whole()
                ? "The answer has no content."
                : "The record does not tell whether the answer had content.";
    }

    private static String sizes(AnswerContent content) {
        List<String> parts = new ArrayList<>();
        if (content.hasLayers()) {
            parts.add("Decoded " + Sizes.bytes(content.decoded().content().length()));
            parts.add(
                    "as sent "
                            + Sizes.bytes(content.asSent().length())
                            + " ("
                            + SafeText.line(String.join(", ", content.layers()), 60)
                            + ")");
        } else if (content.asSent().length() < content.whole()) {
            parts.add(
                    "Kept "
                            + Sizes.bytes(content.asSent().length())
                            + " of "
                            + Sizes.bytes(content.whole()));
        } else {
            parts.add(Sizes.bytes(content.whole()));
        }
        if (!content.type().isBlank()) {
            parts.add(SafeText.line(content.type(), 60));
        }
        return String.join("  ·  ", parts);
    }
}
