package dev.foursight.explain.answer;

import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a server says about the fault in JSON: a problem document (RFC 9457) or one of the shapes
 * that are usual without a standard.
 *
 * @param problem whether it is a problem document
 * @param type the problem's type, empty where it is none of its own
 * @param status the status that the document tells, or -1
 * @param code the server's own short name or number for the fault, or empty
 * @param text what it says to people, or empty
 * @param instance where this occurrence has a name of its own, or empty
 */
public record ErrorBody(
        boolean problem, String type, int status, String code, String text, String instance) {

    private static final int LONGEST = 300;

    private static final List<String> TEXTS =
            List.of(
                    "detail",
                    "error_description",
                    "message",
                    "errorMessage",
                    "error_message",
                    "description",
                    "reason",
                    "msg",
                    "faultstring",
                    "title",
                    "error");

    private static final List<String> CODES =
            List.of("code", "errorCode", "error_code", "errcode", "type", "name", "error");

    /** Where servers wrap the fault once more. */
    private static final List<String> WRAPPERS = List.of("error", "errors", "fault", "Error");

    /** What the answer of an exchange says; all rules share one. */
    public static Optional<ErrorBody> of(Reading reading) {
        return reading.prepared(ErrorBody.class, () -> reading.response().flatMap(ErrorBody::of));
    }

    /** Empty where the content is no JSON object, or says nothing of a fault. */
    public static Optional<ErrorBody> of(ParsedResponse response) {
        String type = response.fields().value("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean json = type.contains("json") || (type.isEmpty() && startsAsJson(response));
        return json && !response.fields().has("Content-Encoding")
                ? Json.object(response.content())
                        .map(object ->
                                type.startsWith("application/problem+json")
                                        ? problem(object)
                                        : other(object))
                        .filter(it -> it.problem() || !it.words().isEmpty())
                : Optional.empty();
    }

    /** The server's own name for the fault and what it says of it. */
    public String words() {
        String name = code.isEmpty() ? type : code;
        return name.isEmpty() || text.isEmpty() ? name + text : name + ": " + text;
    }

    private static boolean startsAsJson(ParsedResponse response) {
        return !response.content().isEmpty() && response.content().at(0) == '{';
    }

    /** RFC 9457 §3.1: a member of the wrong kind is ignored. */
    private static ErrorBody problem(JsonNode object) {
        String title = text(object, "title");
        String detail = text(object, "detail");
        String type = text(object, "type");
        JsonNode status = object.get("status");
        return new ErrorBody(
                true,
                type.equals("about:blank") ? "" : type,
                status != null && status.isInt() ? status.intValue() : -1,
                text(object, "code"),
                detail.isEmpty() ? title : title.isEmpty() ? detail : title + ": " + detail,
                text(object, "instance"));
    }

    private static ErrorBody other(JsonNode object) {
        List<JsonNode> places = new ArrayList<>(wrapped(object));
        places.add(object);
        String text = first(places, TEXTS);
        String code = first(places, CODES);
        return new ErrorBody(false, "", -1, code.equals(text) ? "" : code, text, "");
    }

    /** The objects inside, the first of a list standing for the list. */
    private static List<JsonNode> wrapped(JsonNode object) {
        return WRAPPERS.stream()
                .flatMap(name -> Stream.ofNullable(object.get(name)))
                .map(node -> node.isArray() && !node.isEmpty() ? node.get(0) : node)
                .filter(node -> node.isObject() || node.isString())
                .toList();
    }

    private static String first(List<JsonNode> places, List<String> names) {
        return places.stream()
                .flatMap(place -> names.stream().map(name -> text(place, name)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() ->
                        places.stream()
                                .filter(JsonNode::isString)
                                .map(JsonNode::stringValue)
                                .map(ErrorBody::shortened)
                                .findFirst())
                .orElse("");
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value != null && (value.isString() || value.isNumber())
                ? shortened(value.asString().strip())
                : "";
    }

    private static String shortened(String hostile) {
        return hostile.length() <= LONGEST ? hostile : hostile.substring(0, LONGEST) + "…";
    }
}
