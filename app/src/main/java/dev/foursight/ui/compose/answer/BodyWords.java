package dev.foursight.ui.compose.answer;

import dev.foursight.formats.content.AnswerContent;
import dev.foursight.ui.compose.SafeText;
import dev.foursight.ui.compose.Sizes;
import java.util.ArrayList;
import java.util.List;

/** What is said of an answer's content. */
final class BodyWords {

    private BodyWords() {}

    /** How large it is, decoded and as it was sent, and of what type. */
    static String sizes(AnswerContent content) {
        if (content.asSent().isEmpty()) {
            return "The answer has no content.";
        }
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
