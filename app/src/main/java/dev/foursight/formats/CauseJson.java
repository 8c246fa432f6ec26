package dev.foursight.formats;

import dev.foursight.explain.Explainer;
import dev.foursight.http.Exchange;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseWords;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A search for the cause of a refusal as one JSON object: the request's own exchange, every try,
 * and the smallest change with its exchange.
 */
public final class CauseJson {

    private CauseJson() {}

    /** Prints the object without a line end. */
    public static void print(PrintStream out, CauseReport report, Explainer explainer) {
        JsonText.print(out, json -> write(json, report, explainer));
    }

    private static void write(JsonGenerator json, CauseReport report, Explainer explainer) {
        json.writeStartObject();
        json.writeStringProperty("end", report.end().id());
        json.writeStringProperty("sentence", CauseWords.sentence(report));
        json.writeNumberProperty("requests", report.requests());
        JsonText.number(
                json,
                "retryAfterSeconds",
                report.retryAfterSeconds()
                        .map(seconds -> (int) Math.min(seconds, Integer.MAX_VALUE))
                        .orElse(null));
        json.writeName("original");
        exchange(json, report.original().exchange(), explainer);
        json.writeArrayPropertyStart("tries");
        for (Attempt attempt : report.attempts()) {
            json.writeStartObject();
            members(json, attempt);
            json.writeBooleanProperty("decisive", report.isDecisive(attempt));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("result");
        report.decisive()
                .ifPresentOrElse(attempt -> result(json, attempt, explainer), json::writeNull);
        json.writeEndObject();
    }

    private static void members(JsonGenerator json, Attempt attempt) {
        json.writeNumberProperty("number", attempt.number());
        JsonText.texts(json, "changes", attempt.changes());
        JsonText.number(json, "status", attempt.status());
        json.writeStringProperty(
                "outcome", attempt.status() == null ? attempt.answer() : "answered");
        json.writeStringProperty("effect", attempt.effect().id());
    }

    private static void result(JsonGenerator json, Attempt attempt, Explainer explainer) {
        json.writeStartObject();
        members(json, attempt);
        json.writeName("exchange");
        exchange(json, attempt.exchange(), explainer);
        json.writeEndObject();
    }

    private static void exchange(
            JsonGenerator json, @Nullable Exchange exchange, Explainer explainer) {
        if (exchange == null) {
            json.writeNull();
        } else {
            ExchangeJson.write(json, exchange, explainer.explain(exchange));
        }
    }
}
