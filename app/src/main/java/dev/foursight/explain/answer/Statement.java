package dev.foursight.explain.answer;

import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.Challenge;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What an answer itself says is wrong, in whatever form: JSON, XML, fields, or a text for people.
 * Of an answer that is no refusal only what is marked as an error is taken.
 *
 * @param codes short names for machines, as sent
 * @param sentences what an application says in JSON, XML or plain text
 * @param page the text of a page, with its markup
 */
public record Statement(List<String> codes, List<String> sentences, String page) {

    private static final int READ = 4_096;

    /** A phrase of so many words is none of HTTP, but says what an application means. */
    private static final int REASON = 5;

    private static final int LONGEST_CODE = 120;
    private static final int DEEPEST = 6;
    private static final int MOST = 60;

    /** Members that hold a short name for a fault. */
    private static final List<String> NAMES =
            List.of(
                    "code",
                    "error",
                    "type",
                    "__type",
                    "status",
                    "reason",
                    "name",
                    "exception",
                    "errors",
                    "errorcode",
                    "error_code",
                    "errcode",
                    "error_type",
                    "errortype",
                    "key");

    /** What accompanies a fault and tells nothing of its kind. */
    private static final List<String> ASIDE =
            List.of(
                    "stack",
                    "trace",
                    "stacktrace",
                    "path",
                    "documentation_url",
                    "doc_url",
                    "help",
                    "instance",
                    "input",
                    "request",
                    "data",
                    "timestamp");

    /** How the names of fields end that tell a reason, whoever made them. */
    private static final List<String> FIELDS =
            List.of(
                    "-error",
                    "-error-code",
                    "-error-type",
                    "-errortype",
                    "-errorcode",
                    "-error-message",
                    "-error-detail",
                    "-error-description",
                    "-reason");

    private static final Pattern ELEMENT =
            Pattern.compile(
                    "<(?:[\\w-]{1,20}:)?(code|faultcode|exception|message|faultstring|text|reason)"
                            + "\\b[^<>]{0,200}>\\s{0,50}([^<>]{1,600})<",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MEMBER =
            Pattern.compile(
                    "\"([\\w.$-]{1,40})\"\\s{0,9}:\\s{0,9}\"((?:[^\"\\\\]|\\\\.){1,600}+)(?:\"|$)");

    public Statement {
        codes = List.copyOf(codes);
        sentences = List.copyOf(sentences);
    }

    /** Empty without an answer; all rules share one. */
    public static Optional<Statement> of(Reading reading) {
        return reading.prepared(Statement.class, () -> reading.response().map(Statement::of));
    }

    static Statement of(ParsedResponse response) {
        List<String> codes = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        boolean refused = response.status() >= 400;
        if (refused && response.reason().split(" ", REASON).length == REASON) {
            sentences.add(response.reason());
        }
        fields(response, refused, codes, sentences);
        String type = response.fields().value("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (response.content().isEmpty() || response.fields().has("Content-Encoding")) {
            return new Statement(codes, sentences, "");
        }
        if (type.contains("json") || (type.isEmpty() && response.content().at(0) == '{')) {
            Json.value(response.content())
                    .ifPresentOrElse(
                            node -> json(refused ? node : marked(node), codes, sentences),
                            () -> halfJson(response.content(), refused, codes, sentences));
            return new Statement(codes, sentences, "");
        }
        if (!refused) {
            return new Statement(codes, sentences, "");
        }
        String text =
                response.content().slice(0, Math.min(READ, response.content().length())).text();
        if (isXml(type, text)) {
            codes.addAll(DavError.conditions(response));
            xml(text, codes, sentences);
            return new Statement(codes, sentences, "");
        }
        if (type.startsWith("text/plain") || (type.isEmpty() && text.indexOf('<') < 0)) {
            sentences.add(text);
        }
        return new Statement(codes, sentences, text);
    }

    private static boolean isXml(String type, String text) {
        return type.isEmpty()
                ? text.startsWith("<?xml") || text.startsWith("<Error>")
                : type.contains("xml") && !type.contains("html");
    }

    private static void fields(
            ParsedResponse response, boolean refused, List<String> codes, List<String> sentences) {
        if (refused) {
            for (FieldLine line : response.fields()) {
                if (tellsReason(line.name())) {
                    addSaid(line.value().strip(), codes, sentences);
                }
            }
            if (response.status() != 401 && response.fields().has("WWW-Authenticate")) {
                Challenge.all(response.fields(), "WWW-Authenticate")
                        .forEach(it -> {
                            it.parameter("error").ifPresent(codes::add);
                            it.parameter("error_description").ifPresent(sentences::add);
                        });
            }
        }
        response.fields()
                .value("grpc-status")
                .filter(status -> !status.strip().equals("0"))
                .ifPresent(status -> codes.add("grpc-status-" + status.strip()));
    }

    private static boolean tellsReason(String name) {
        for (String end : FIELDS) {
            if (name.regionMatches(true, name.length() - end.length(), end, 0, end.length())) {
                return true;
            }
        }
        return false;
    }

    private static void addSaid(String said, List<String> codes, List<String> sentences) {
        if (said.indexOf(' ') > 0) {
            sentences.add(said);
        } else if (!said.isEmpty()) {
            codes.add(bare(said));
        }
    }

    /** Where an answer that is no refusal says that it is one all the same. */
    private static JsonNode marked(JsonNode node) {
        for (String name : List.of("error", "errors")) {
            JsonNode error = node.get(name);
            if (error != null && !error.isNull() && !error.isBoolean() && !error.isEmpty()) {
                return error;
            }
        }
        JsonNode fine = node.get("ok");
        JsonNode error = node.get("error");
        return fine != null && fine.isBoolean() && !fine.booleanValue() && error != null
                ? error
                : node.path("");
    }

    /** The members with a text in JSON that breaks off or has something behind it. */
    private static void halfJson(
            Bytes content, boolean refused, List<String> codes, List<String> sentences) {
        Matcher member = MEMBER.matcher(content.slice(0, Math.min(READ, content.length())).text());
        while (refused && member.find() && codes.size() + sentences.size() < MOST) {
            String name = member.group(1).toLowerCase(Locale.ROOT);
            String text = member.group(2);
            if (ASIDE.contains(name)) {
                continue;
            }
            if (text.indexOf(' ') > 0) {
                sentences.add(text);
            } else if (NAMES.contains(name)) {
                codes.add(bare(text));
            }
        }
    }

    private static void json(JsonNode top, List<String> codes, List<String> sentences) {
        List<JsonNode> level = List.of(top);
        if (top.isString()) {
            codes.add(top.stringValue());
        }
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : level) {
                if (node.isArray()) {
                    node.forEach(each -> take("errors", each, codes, sentences, next));
                } else {
                    node.properties()
                            .forEach(member ->
                                    take(
                                            member.getKey().toLowerCase(Locale.ROOT),
                                            member.getValue(),
                                            codes,
                                            sentences,
                                            next));
                }
            }
            level = next;
        }
    }

    private static void take(
            String name,
            JsonNode value,
            List<String> codes,
            List<String> sentences,
            List<JsonNode> inner) {
        if (ASIDE.contains(name) || codes.size() + sentences.size() + inner.size() > MOST) {
            return;
        }
        if (value.isContainer()) {
            inner.add(value);
        } else if (value.isString()) {
            String text = value.stringValue();
            if (text.indexOf(' ') > 0) {
                sentences.add(text);
            } else if (NAMES.contains(name)) {
                codes.add(bare(text));
            }
        }
    }

    private static void xml(String text, List<String> codes, List<String> sentences) {
        Matcher element = ELEMENT.matcher(text);
        while (element.find() && codes.size() + sentences.size() < MOST) {
            addSaid(element.group(2).strip(), codes, sentences);
        }
    }

    /** The last part of a qualified name: {@code com.x#Name}, {@code A\B\Name}, {@code s:Name}. */
    private static String bare(String code) {
        String text = code.strip();
        int address = text.indexOf(":http");
        String cut = address > 0 ? text.substring(0, address) : text;
        String name = cut.endsWith(":") ? cut.substring(0, cut.length() - 1) : cut;
        if (name.contains("://") || name.length() > LONGEST_CODE) {
            return "";
        }
        int at =
                Math.max(
                        Math.max(name.lastIndexOf('#'), name.lastIndexOf('\\')),
                        Math.max(name.lastIndexOf(':'), name.lastIndexOf('.')));
        return name.substring(at + 1);
    }
}
