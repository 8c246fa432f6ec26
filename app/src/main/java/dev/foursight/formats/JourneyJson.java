package dev.foursight.formats;

import dev.foursight.explain.Explanation;
import dev.foursight.http.Hop;
import dev.foursight.http.Journey;
import java.io.PrintStream;
import tools.jackson.core.JsonGenerator;

/**
 * A journey as one JSON object: its last exchange, with the exchanges before it as the member
 * {@code hops} and why it went no further as {@code stop}.
 */
public final class JourneyJson {

    private JourneyJson() {}

    /** Prints the object without a line end, and without a copy of its text in memory. */
    public static void print(PrintStream out, Journey journey, Explanation explanation) {
        JsonText.print(
                out,
                json -> {
                    json.writeStartObject();
                    ExchangeJson.members(json, journey.last(), explanation);
                    json.writeArrayPropertyStart("hops");
                    journey.hops().forEach(hop -> hop(json, hop));
                    json.writeEndArray();
                    JsonText.text(
                            json, "stop", journey.stop() == null ? null : journey.stop().id());
                    json.writeEndObject();
                });
    }

    private static void hop(JsonGenerator json, Hop hop) {
        json.writeStartObject();
        ExchangeJson.members(json, hop.exchange(), null);
        json.writeStringProperty("why", hop.why().id());
        json.writeStringProperty("next", hop.next());
        json.writeStringProperty("nextMethod", hop.method());
        JsonText.texts(json, "droppedFields", hop.droppedFields());
        json.writeBooleanProperty("downgrade", hop.downgrade());
        json.writeEndObject();
    }
}
