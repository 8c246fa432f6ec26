package dev.foursight.formats;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes messages of their JSON blocks, for exchanges whose bytes are not known. */
final class MessageOfJson {

    private MessageOfJson() {}

    static ParsedRequest request(JsonMembers json) {
        return new ParsedRequest(
                json.text("method", ""),
                json.text("target", ""),
                json.text("version", ""),
                -1,
                -1,
                fields(json),
                -1,
                true,
                Bytes.EMPTY);
    }

    /**
     * @param content of the final response, as far as it is known
     */
    static Answers answers(JsonMembers json, Bytes content) {
        boolean complete = !json.flag("truncated");
        JsonMembers response = json.object("response");
        return new Answers(
                responses(json, "interimResponses"),
                response == null ? null : response(response, content, complete),
                responses(json, "moreResponses"));
    }

    private static List<ParsedResponse> responses(JsonMembers json, String name) {
        return json.elements(name).stream()
                .map(node -> response(new JsonMembers(node, json.place()), Bytes.EMPTY, true))
                .toList();
    }

    private static ParsedResponse response(JsonMembers json, Bytes content, boolean complete) {
        Long status = json.count("status");
        if (status == null || status > 9999) {
            throw new InvalidInput(
                    json.place()
                            + ": a response has no usable “status”. Write a number such as 404.");
        }
        Long bytes = json.count("bodyBytes");
        return new ParsedResponse(
                json.text("version", ""),
                status.intValue(),
                json.text("reason", ""),
                fields(json),
                -1,
                -1,
                content,
                bytes == null ? content.length() : bytes,
                complete);
    }

    private static Fields fields(JsonMembers json) {
        return new Fields(
                json.elements("fields").stream().map(pair -> line(pair, json.place())).toList(),
                json.has("fields"));
    }

    private static FieldLine line(JsonNode pair, String place) {
        @Nullable String name = text(pair.path(0));
        @Nullable String value = text(pair.path(1));
        if (name == null || value == null) {
            throw new InvalidInput(
                    place
                            + ": "
                            + VisibleText.shortened(pair.toString(), 60)
                            + " is no field. Write [\"Name\", \"value\"].");
        }
        return FieldLine.of(name, value);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }
}
