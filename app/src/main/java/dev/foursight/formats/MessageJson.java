package dev.foursight.formats;

import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The members of an exchange's JSON object that hold its messages. */
final class MessageJson {

    private MessageJson() {}

    static void write(JsonGenerator json, Exchange exchange) {
        request(json, exchange.request(), exchange);
        ParsedResponse response = exchange.response();
        if (response == null) {
            json.writeNullProperty("response");
        } else {
            json.writeName("response");
            response(json, response);
        }
        responses(json, "interimResponses", exchange.answers().interim());
        responses(json, "moreResponses", exchange.answers().more());
    }

    private static void request(
            JsonGenerator json, @Nullable ParsedRequest request, Exchange exchange) {
        if (request == null) {
            json.writeNullProperty("request");
            return;
        }
        json.writeObjectPropertyStart("request");
        json.writeStringProperty("method", request.method());
        json.writeStringProperty("target", request.target());
        json.writeStringProperty("version", request.version());
        fields(json, request.fields());
        JsonText.number(
                json, "bytes", exchange.sent() == null ? null : Long.valueOf(exchange.sentBytes()));
        json.writeEndObject();
    }

    private static void responses(JsonGenerator json, String name, List<ParsedResponse> responses) {
        json.writeArrayPropertyStart(name);
        responses.forEach(response -> response(json, response));
        json.writeEndArray();
    }

    private static void response(JsonGenerator json, ParsedResponse response) {
        json.writeStartObject();
        json.writeNumberProperty("status", response.status());
        json.writeStringProperty("reason", response.reason());
        json.writeStringProperty("version", response.version());
        fields(json, response.fields());
        json.writeNumberProperty("bodyBytes", response.contentBytes());
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, Fields fields) {
        json.writeArrayPropertyStart("fields");
        for (FieldLine line : fields) {
            json.writeStartArray();
            json.writeString(line.name());
            json.writeString(line.value());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
