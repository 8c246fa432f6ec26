package dev.foursight.formats.recorded;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Timing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One entry of a HAR as an exchange: its parts without the bytes they stood in. */
final class HarEntry {

    private final JsonNode request;
    private final JsonNode response;
    private final JsonNode entry;
    private final String place;

    private HarEntry(JsonNode entry, String place) {
        this.entry = entry;
        this.place = place;
        request = entry.path("request");
        response = entry.path("response");
    }

    /** Null where the entry has no response, and so nothing to explain. */
    static @Nullable HarEntry of(JsonNode entry, String place) {
        HarEntry made = new HarEntry(entry, place);
        return made.response.isObject() ? made : null;
    }

    /** Whether a status is one to explain: a 4xx, or the 0 that stands for no answer. */
    static boolean isTold(int status) {
        return status == 0 || (status >= 400 && status <= 499);
    }

    boolean isTold() {
        return isTold(status());
    }

    private int status() {
        return response.path("status").asInt(0);
    }

    Recorded recorded() {
        List<String> missing = new ArrayList<>();
        missing.add("A HAR has fields, but not the bytes they stood in.");
        Fields fields = asked();
        if (!request.isObject()) {
            missing.add("The request is not in it.");
        } else if (!fields.whole() && status() != 0) {
            missing.add(
                    "It shows neither Cookie nor Authorization: browsers leave them out of a HAR unless asked to keep sensitive data.");
        }
        if (!request.path("postData").isMissingNode()
                && text(request.path("postData"), "text").isEmpty()) {
            missing.add("The content of the request is not in it.");
        }
        if (status() != 0 && text(response.path("content"), "text").isEmpty() && size() > 0) {
            missing.add("The content of the answer is not in it.");
        }
        return new Recorded(exchange(fields), place, 1, missing);
    }

    /**
     * Browsers leave credentials out, unless asked: then one that is not there was perhaps sent.
     */
    private Fields asked() {
        Fields fields = new Fields(lines(request));
        boolean told = fields.has("Cookie") || fields.has("Authorization");
        return told ? fields : Fields.some(fields.lines());
    }

    private Exchange exchange(Fields sent) {
        ParsedResponse answer = status() == 0 ? null : answer();
        Bytes content = answer == null ? Bytes.EMPTY : answer.content();
        return new Exchange(
                text(request, "url"),
                null,
                Bytes.EMPTY,
                false,
                content.length(),
                answer == null ? failure() : Outcome.ANSWERED,
                null,
                timing(),
                null,
                List.of(),
                asked(sent),
                new Answers(List.of(), answer, List.of()));
    }

    private @Nullable ParsedRequest asked(Fields fields) {
        if (!request.isObject()) {
            return null;
        }
        return new ParsedRequest(
                        text(request, "method"),
                        target(),
                        version(request),
                        -1,
                        -1,
                        fields,
                        -1,
                        true,
                        Bytes.ofUtf8(text(request.path("postData"), "text")))
                .withContentBytes(Math.max(0, request.path("bodySize").asLong(0)));
    }

    private String target() {
        String url = text(request, "url");
        int authority = url.indexOf("://");
        int path = authority < 0 ? -1 : url.indexOf('/', authority + 3);
        String target = path < 0 ? "/" : url.substring(path);
        int fragment = target.indexOf('#');
        return fragment < 0 ? target : target.substring(0, fragment);
    }

    private ParsedResponse answer() {
        Bytes content = content();
        return new ParsedResponse(
                version(response),
                status(),
                text(response, "statusText"),
                new Fields(lines(response)),
                -1,
                -1,
                content,
                content.length(),
                true);
    }

    /** The content as it was shown: a HAR holds it without content codings. */
    private Bytes content() {
        JsonNode content = response.path("content");
        String text = text(content, "text");
        if (!text(content, "encoding").equals("base64")) {
            return Bytes.ofUtf8(text);
        }
        try {
            return Bytes.ofBase64(text);
        } catch (IllegalArgumentException notBase64) {
            return Bytes.ofUtf8(text);
        }
    }

    private long size() {
        return response.path("content").path("size").asLong(0);
    }

    /** Browsers write why there was no answer into a member of their own. */
    private Outcome failure() {
        String error = text(response, "_error") + text(response, "_errorMessage");
        return HarFailure.of(error);
    }

    private Timing timing() {
        JsonNode timings = entry.path("timings");
        return new Timing(
                milliseconds(timings.path("connect")),
                milliseconds(timings.path("ssl")),
                milliseconds(timings.path("wait")),
                milliseconds(entry.path("time")));
    }

    private static @Nullable Double milliseconds(JsonNode number) {
        return number.isNumber() && number.doubleValue() >= 0 ? number.doubleValue() : null;
    }

    private static String version(JsonNode message) {
        String version = text(message, "httpVersion");
        return switch (version.toLowerCase(java.util.Locale.ROOT)) {
            case "h2", "http/2", "http/2.0" -> "HTTP/2";
            case "h3", "http/3", "http/3.0", "h3-29" -> "HTTP/3";
            default -> version;
        };
    }

    private static List<FieldLine> lines(JsonNode message) {
        List<FieldLine> lines = new ArrayList<>();
        for (JsonNode header : message.path("headers")) {
            lines.add(FieldLine.of(text(header, "name"), text(header, "value")));
        }
        return lines;
    }

    private static String text(JsonNode object, String name) {
        JsonNode member = object.path(name);
        return member.isString() ? member.stringValue() : "";
    }
}
