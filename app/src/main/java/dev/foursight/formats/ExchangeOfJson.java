package dev.foursight.formats;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.Timing;
import dev.foursight.http.TlsInfo;
import dev.foursight.http.WireEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes an exchange of one JSON object. What the object does not say stays unknown. */
final class ExchangeOfJson {

    private ExchangeOfJson() {}

    static Exchange read(JsonMembers json) {
        if (!json.has("receivedBase64") && !json.has("response") && !json.has("outcome")) {
            throw new InvalidInput(
                    json.place()
                            + ": this object is no recorded exchange, it has neither “receivedBase64”, “response” nor “outcome”. Expected is an exchange as “foursight send --json” prints it.");
        }
        Bytes received = json.bytes("receivedBase64");
        Bytes kept = received == null ? Bytes.EMPTY : received;
        Long counted = json.count("receivedBytes");
        Exchange ofBytes =
                Exchange.ofBytes(
                        json.text("url", ""),
                        json.bytes("sentBase64"),
                        kept,
                        json.flag("truncated"),
                        counted == null ? kept.length() : Math.max(counted, kept.length()),
                        Outcome.ANSWERED,
                        json.one("ended", Ended.values(), Ended::id),
                        timing(json.object("timing")),
                        tls(json.object("tls")),
                        events(json.elements("steps")));
        Exchange whole = withBlocks(withSent(ofBytes, json), received == null, json);
        return with(whole, OutcomeOfJson.read(json, whole));
    }

    /** Of content that was read from a file only the beginning is recorded. */
    private static Exchange withSent(Exchange exchange, JsonMembers json) {
        Long counted = json.count("sentBytes");
        return exchange.sent() != null && counted != null && counted > exchange.sent().length()
                ? exchange.withSentBytes(counted)
                : exchange;
    }

    /** HTTP/2 has no bytes to parse, so there the message blocks are the record. */
    private static Exchange withBlocks(Exchange exchange, boolean bytesUnknown, JsonMembers json) {
        ParsedRequest request = exchange.request();
        JsonMembers requestBlock = json.object("request");
        if (request == null && requestBlock != null) {
            request = MessageOfJson.request(requestBlock);
        }
        JsonMembers responseBlock = json.object("response");
        boolean http2 =
                responseBlock != null && responseBlock.text("version", "").startsWith("HTTP/2");
        Answers answers =
                bytesUnknown || http2
                        ? MessageOfJson.answers(json, exchange.received())
                        : CutContent.counted(exchange);
        return new Exchange(
                exchange.url(),
                exchange.sent(),
                exchange.sentBytes(),
                http2 ? Bytes.EMPTY : exchange.received(),
                exchange.truncated(),
                exchange.receivedBytes(),
                exchange.outcome(),
                exchange.ended(),
                exchange.timing(),
                exchange.tls(),
                exchange.events(),
                request,
                answers);
    }

    private static Exchange with(Exchange exchange, Outcome outcome) {
        return new Exchange(
                exchange.url(),
                exchange.sent(),
                exchange.sentBytes(),
                exchange.received(),
                exchange.truncated(),
                exchange.receivedBytes(),
                outcome,
                exchange.ended(),
                exchange.timing(),
                exchange.tls(),
                exchange.events(),
                exchange.request(),
                exchange.answers());
    }

    private static Timing timing(@Nullable JsonMembers json) {
        return json == null
                ? Timing.UNKNOWN
                : new Timing(
                        json.number("connectMs"),
                        json.number("tlsMs"),
                        json.number("firstByteMs"),
                        json.number("totalMs"));
    }

    private static @Nullable TlsInfo tls(@Nullable JsonMembers json) {
        return json == null
                ? null
                : new TlsInfo(
                        json.text("version"),
                        json.text("alpn"),
                        json.text("sni"),
                        json.flag("clientCertificate"),
                        CertificateJson.read(json.elements("certificates")));
    }

    /** Steps of another shape than ours come from other recorders and are left out. */
    private static List<WireEvent> events(List<JsonNode> steps) {
        return steps.stream().flatMap(step -> EventOfJson.read(step).stream()).toList();
    }
}
