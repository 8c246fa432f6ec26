package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A status code whose answer should explain something. Whether a text explains it is for people to
 * judge, unless it uses the words that any explanation would.
 */
abstract class Explained extends OnStatus {

    private final Pattern words;

    Explained(String id, String row, String clause, String words, Integer... codes) {
        super(id, row, "SHOULD", clause, codes);
        this.words = Pattern.compile(words);
    }

    boolean speaksOf(ParsedResponse response) {
        return response.isClientError();
    }

    @Override
    final Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        if (!speaksOf(response)) {
            return Optional.empty();
        }
        if (Content.isMissing(reading, response)) {
            return violates(Map.of(), statusLine(reading));
        }
        return words.matcher(Content.text(response)).find()
                ? conforms(Map.of(), statusLine(reading))
                : cannotTell(Map.of(), statusLine(reading));
    }
}
