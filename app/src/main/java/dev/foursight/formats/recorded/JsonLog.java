package dev.foursight.formats.recorded;

import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An access log's line in JSON, as Caddy, Traefik, Envoy, Kubernetes and others write it, each with
 * names of its own.
 */
final class JsonLog {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<String> STATUS =
            List.of(
                    "status",
                    "statuscode",
                    "responsecode",
                    "downstreamstatus",
                    "responsestatus",
                    "httpstatus",
                    "scstatus",
                    "code");

    private static final List<String> METHOD =
            List.of("method", "requestmethod", "httpmethod", "verb", "csmethod");

    private static final List<String> TARGET =
            List.of(
                    "requesturi",
                    "uri",
                    "requestpath",
                    "path",
                    "requesturl",
                    "url",
                    "httppath",
                    "csuristem");

    private static final List<String> VERSION =
            List.of("proto", "protocol", "requestprotocol", "serverprotocol", "httpversion");

    private static final List<String> LINE = List.of("request", "requestline");

    private static final List<String> HOST =
            List.of("host", "requesthost", "httphost", "authority", "vhost", "servername");

    private static final List<String> AGENT =
            List.of("useragent", "httpuseragent", "requestuseragent", "agent");

    private static final List<String> REFERER = List.of("referer", "httpreferer", "httpreferrer");

    private static final List<String> TIME =
            List.of("time", "ts", "timestamp", "startutc", "timelocal", "timeiso8601");

    /** Objects in which the members of a request or an answer stand together. */
    private static final List<String> WITHIN =
            List.of(
                    "request",
                    "response",
                    "httprequest",
                    "responsestatus",
                    "http",
                    "resp",
                    "req",
                    "res");

    private static final Pattern METHOD_FORM = Pattern.compile("[A-Za-z]{3,20}");

    private static final Pattern CODE = Pattern.compile("[1-5]\\d\\d");

    private static final Pattern ANY = Pattern.compile("(?s).*");

    private static final String PATH_FORM = "/";

    private JsonLog() {}

    /**
     * @param text one character a byte
     */
    static Optional<LogLine> line(String text) {
        try {
            return of(MAPPER.readTree(Bytes.ofLatin1(text).text()));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** Empty where the object does not tell a status and what was asked. */
    static Optional<LogLine> of(JsonNode object) {
        if (!object.isObject()
                || object.has("sentBase64")
                || object.has("receivedBase64")
                || object.path("response").path("headers").isArray()) {
            return Optional.empty();
        }
        int status = status(object);
        String request = request(object);
        if (status < 0 || request.isEmpty()) {
            return Optional.empty();
        }
        List<FieldLine> asked = new ArrayList<>(fields(object, "request", "req"));
        addMissing("Host", text(object, HOST), asked);
        addMissing("User-Agent", text(object, AGENT), asked);
        addMissing("Referer", text(object, REFERER), asked);
        return Optional.of(
                new LogLine(
                        text(object, TIME),
                        request,
                        status,
                        "",
                        asked,
                        Stream.concat(
                                        headers(object.path("resp_headers")).stream(),
                                        fields(object, "response", "res").stream())
                                .toList()));
    }

    private static int status(JsonNode object) {
        String status = text(object, STATUS, CODE);
        return status.isEmpty() ? -1 : Integer.parseInt(status);
    }

    /** Method, target and version, as far as they are told. */
    private static String request(JsonNode object) {
        String line = text(object, LINE);
        if (line.contains(" /") || line.contains(" HTTP/")) {
            return line;
        }
        String method = method(text(object, METHOD));
        String target = path(text(object, TARGET));
        if (!METHOD_FORM.matcher(method).matches() || target.isEmpty()) {
            return "";
        }
        String version = text(object, VERSION);
        return (method.toUpperCase(Locale.ROOT)
                        + " "
                        + target
                        + (version.startsWith("HTTP/") ? " " + version : ""))
                .strip();
    }

    /** Kubernetes tells what is done to a resource, not how it is asked for. */
    private static String method(String told) {
        return switch (told) {
            case "list", "watch", "get" -> "GET";
            case "create" -> "POST";
            case "update" -> "PUT";
            case "patch" -> "PATCH";
            case "delete", "deletecollection" -> "DELETE";
            default -> told;
        };
    }

    private static String path(String target) {
        int authority = target.indexOf("://");
        int path = authority < 0 ? -1 : target.indexOf(PATH_FORM, authority + 3);
        return authority < 0 ? target : path < 0 ? PATH_FORM : target.substring(path);
    }

    /** The first member of these names, in the order of the names, here or within. */
    private static String text(JsonNode object, List<String> names) {
        return text(object, names, ANY);
    }

    private static String text(JsonNode object, List<String> names, Pattern form) {
        List<JsonNode> places = new ArrayList<>();
        places.add(object);
        object.properties()
                .forEach(member -> {
                    if (WITHIN.contains(plain(member.getKey())) && member.getValue().isObject()) {
                        places.add(member.getValue());
                    }
                });
        for (String name : names) {
            for (JsonNode place : places) {
                for (var member : place.properties()) {
                    if (plain(member.getKey()).equals(name)
                            && isText(member.getValue())
                            && form.matcher(member.getValue().asString()).matches()) {
                        return member.getValue().asString();
                    }
                }
            }
        }
        return "";
    }

    private static boolean isText(JsonNode value) {
        return (value.isString()
                        && !value.stringValue().isEmpty()
                        && !value.stringValue().equals("-"))
                || value.isNumber();
    }

    /** Names differ in case and in what stands between their words. */
    private static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    private static void addMissing(String name, String value, List<FieldLine> fields) {
        if (!value.isEmpty()
                && fields.stream().noneMatch(line -> line.name().equalsIgnoreCase(name))) {
            fields.add(FieldLine.of(name, value));
        }
    }

    private static List<FieldLine> fields(JsonNode object, String name, String other) {
        JsonNode message = object.path(name).isObject() ? object.path(name) : object.path(other);
        return headers(message.path("headers"));
    }

    /** An object of names with a value each, or with a list of them. */
    private static List<FieldLine> headers(JsonNode headers) {
        List<FieldLine> lines = new ArrayList<>();
        if (headers.isObject()) {
            headers.properties()
                    .forEach(member -> {
                        JsonNode value = member.getValue();
                        JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
                        if (isText(first)) {
                            lines.add(FieldLine.of(member.getKey(), first.asString()));
                        }
                    });
        }
        return lines;
    }
}
