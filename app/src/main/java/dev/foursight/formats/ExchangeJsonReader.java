package dev.foursight.formats;

import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads recorded exchanges from JSON: one object, an array of objects, or objects one after another
 * (JSON Lines). One object is in memory at a time.
 */
public final class ExchangeJsonReader {

    private final JsonMapper mapper =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /**
     * @param source the input's name, for sentences
     * @throws InvalidInput if the text is not JSON or a value is not an exchange; what came before
     *     it has been passed on
     */
    public void read(InputStream input, String source, Consumer<Exchange> sink) {
        read(input, source, sink, object -> false);
    }

    /**
     * The same where objects of other kinds may stand between.
     *
     * @param other takes such an object and says so
     */
    public void read(
            InputStream input, String source, Consumer<Exchange> sink, Predicate<JsonNode> other) {
        try (JsonParser parser = mapper.createParser(input)) {
            values(parser, source, sink, other);
        } catch (JacksonException notJson) {
            throw JsonFault.of(source, notJson, "an exchange as “foursight send --json” prints it");
        }
    }

    private void values(
            JsonParser parser, String source, Consumer<Exchange> sink, Predicate<JsonNode> other) {
        int index = 0;
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY && depth == 0) {
                depth = 1;
                index = 0;
            } else if (token == JsonToken.END_ARRAY) {
                depth = 0;
            } else {
                TokenStreamLocation at = parser.currentTokenLocation();
                String place =
                        depth == 1
                                ? source + ", element " + index++ + " of the array"
                                : source + ", line " + at.getLineNr();
                if (token != JsonToken.START_OBJECT) {
                    throw new InvalidInput(
                            place
                                    + ": a recorded exchange is a JSON object { … }, and this is not one.");
                }
                JsonNode object = mapper.readTree(parser);
                if (!other.test(object)) {
                    sink.accept(ExchangeOfJson.read(new JsonMembers(object, place)));
                }
            }
        }
    }
}
