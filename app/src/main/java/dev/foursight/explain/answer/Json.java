package dev.foursight.explain.answer;

import dev.foursight.http.Bytes;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON from the wire: small, and perhaps none at all. */
final class Json {

    private static final int LONGEST = 65_536;
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** The object that the bytes hold; empty for anything else and for more than is worth it. */
    static Optional<JsonNode> object(Bytes bytes) {
        return value(bytes).filter(JsonNode::isObject);
    }

    /** The value that the bytes hold; empty for what is no JSON and for more than is worth it. */
    static Optional<JsonNode> value(Bytes bytes) {
        if (bytes.isEmpty() || bytes.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(bytes.toArray()));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }
}
