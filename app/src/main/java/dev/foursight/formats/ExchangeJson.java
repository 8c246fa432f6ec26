package dev.foursight.formats;

import dev.foursight.explain.Explanation;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Timing;
import dev.foursight.http.TlsInfo;
import dev.foursight.http.WireEvent;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An exchange as one JSON object: first what happened, which {@link ExchangeJsonReader} reads back,
 * then what can be computed from it.
 */
public final class ExchangeJson {

    private ExchangeJson() {}

    public static String text(Exchange exchange, @Nullable Explanation explanation) {
        return JsonText.of(json -> write(json, exchange, explanation));
    }

    /** Prints the object without a line end, and without a copy of its text in memory. */
    public static void print(PrintStream out, Exchange exchange, Explanation explanation) {
        JsonText.print(out, json -> write(json, exchange, explanation));
    }

    /**
     * Prints an exchange that somebody else wrote down, without a line end.
     *
     * @param place where it stands in the record, empty if that is one exchange and nothing else
     * @param times how many exchanges like it the record has
     * @param missing what the record does not hold, in sentences
     */
    public static void print(
            PrintStream out,
            Exchange exchange,
            Explanation explanation,
            String place,
            long times,
            List<String> missing) {
        JsonText.print(
                out,
                json -> {
                    json.writeStartObject();
                    if (!place.isEmpty() || !missing.isEmpty()) {
                        json.writeObjectPropertyStart("recorded");
                        json.writeStringProperty("place", place);
                        json.writeNumberProperty("times", times);
                        JsonText.texts(json, "missing", missing);
                        json.writeEndObject();
                    }
                    members(json, exchange, explanation);
                    json.writeEndObject();
                });
    }

    /**
     * @param explanation written as the last member, left out if null
     */
    static void write(JsonGenerator json, Exchange exchange, @Nullable Explanation explanation) {
        json.writeStartObject();
        members(json, exchange, explanation);
        json.writeEndObject();
    }

    /** The members of the object, which may have more after them. */
    static void members(JsonGenerator json, Exchange exchange, @Nullable Explanation explanation) {
        json.writeStringProperty("url", exchange.url());
        JsonText.base64(json, "sentBase64", exchange.sent());
        if (exchange.isSentCut()) {
            json.writeBooleanProperty("sentTruncated", true);
            json.writeNumberProperty("sentBytes", exchange.sentBytes());
        }
        JsonText.base64(json, "receivedBase64", received(exchange));
        json.writeBooleanProperty("truncated", exchange.truncated());
        json.writeNumberProperty("receivedBytes", exchange.receivedBytes());
        json.writeStringProperty("outcome", exchange.outcome().kind().id());
        failure(json, exchange.outcome().failure());
        JsonText.text(json, "ended", exchange.ended() == null ? null : exchange.ended().id());
        timing(json, exchange.timing());
        tls(json, exchange.tls());
        steps(json, exchange);
        MessageJson.write(json, exchange);
        if (explanation != null) {
            json.writeName("explanation");
            ExplanationJson.write(json, explanation);
        }
    }

    /** HTTP/2 keeps no bytes of the connection; there the content stands in for them. */
    private static Bytes received(Exchange exchange) {
        ParsedResponse response = exchange.response();
        return exchange.received().isEmpty() && response != null
                ? response.content()
                : exchange.received();
    }

    private static void failure(JsonGenerator json, Outcome.@Nullable Failure failure) {
        if (failure == null) {
            json.writeNullProperty("failure");
            return;
        }
        json.writeObjectPropertyStart("failure");
        json.writeStringProperty("kind", failure.kind());
        json.writeStringProperty("phase", failure.phase().id());
        json.writeStringProperty("detail", failure.detail());
        json.writeEndObject();
    }

    private static void timing(JsonGenerator json, Timing timing) {
        json.writeObjectPropertyStart("timing");
        JsonText.number(json, "connectMs", timing.connectMs());
        JsonText.number(json, "tlsMs", timing.tlsMs());
        JsonText.number(json, "firstByteMs", timing.firstByteMs());
        JsonText.number(json, "totalMs", timing.totalMs());
        json.writeEndObject();
    }

    private static void tls(JsonGenerator json, @Nullable TlsInfo tls) {
        if (tls == null) {
            json.writeNullProperty("tls");
            return;
        }
        json.writeObjectPropertyStart("tls");
        JsonText.text(json, "version", tls.version());
        JsonText.text(json, "alpn", tls.alpn());
        JsonText.text(json, "sni", tls.sni());
        json.writeBooleanProperty("clientCertificate", tls.clientCertificate());
        CertificateJson.write(json, tls.certificates());
        json.writeEndObject();
    }

    private static void steps(JsonGenerator json, Exchange exchange) {
        json.writeArrayPropertyStart("steps");
        for (WireEvent event : exchange.events()) {
            json.writeStartObject();
            json.writeNumberProperty("atMs", event.atMs());
            json.writeStringProperty("what", event.what().id());
            json.writeNumberProperty("bytes", event.bytes());
            if (event.content() != null) {
                json.writeStringProperty("base64", event.content().base64());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
