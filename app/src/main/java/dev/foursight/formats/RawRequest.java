package dev.foursight.formats;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.FieldLine;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.Renderer;
import dev.foursight.http.RequestParser;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request as it stands on the wire, read into a draft and written as text. */
public final class RawRequest {

    private static final Pattern BEGINNING =
            Pattern.compile("(?s)\\s*[!-~]+ [^\\r\\n]*HTTP/\\d(?:\\.\\d)?[ \\t]*(?:\\r?\\n.*)?");

    private static final Pattern FIELD =
            Pattern.compile("(?s)(?<name>[^:]*?)(?<separator>[ \\t]*:[ \\t]*)(?<value>.*)");

    private static final List<String> AUTOMATIC =
            List.of("Host", "User-Agent", "Accept", "Content-Length", "Content-Type");

    private RawRequest() {}

    /** Whether a text begins with a request line that has a version. */
    public static boolean looksLikeOne(String text) {
        return BEGINNING.matcher(text).matches();
    }

    /**
     * Reads a request from text. Line ends of the head may have lost their CR on the way. It goes
     * where its target or its Host says.
     */
    public static PastedRequest read(String text) {
        Bytes bytes = Bytes.ofUtf8(withLineEnds(text.stripLeading()));
        ParsedRequest request = RequestParser.parse(bytes);
        Optional<Endpoint> endpoint = endpoint(request);
        Draft draft = read(bytes, endpoint.orElse(new Endpoint(false, "localhost", 80)));
        List<String> remarks = new ArrayList<>();
        if (endpoint.isEmpty()) {
            remarks.add("The request names no host, so it is aimed at localhost: change the URL.");
        }
        if (!Renderer.render(draft).bytes().equals(bytes)) {
            remarks.add("Not every byte could be kept: see Bytes for what will be sent.");
        }
        return new PastedRequest(draft, remarks);
    }

    /** A draft that renders to these bytes wherever one can. */
    public static Draft read(Bytes bytes, Endpoint endpoint) {
        ParsedRequest request = RequestParser.parse(bytes);
        Draft draft =
                Draft.get(new TargetUrl(endpoint, request.target()))
                        .withMethod(request.method())
                        .withVersion(request.version());
        for (String name : AUTOMATIC) {
            draft = request.fields().has(name) ? draft : draft.without(name);
        }
        draft =
                draft.withHeaders(
                        request.fields().lines().stream().map(line -> line(bytes, line)).toList());
        Draft chunked =
                draft.withBody(new Body(unchunked(request.content()), Body.Framing.CHUNKED));
        return draft.has("Transfer-Encoding") && Renderer.render(chunked).bytes().equals(bytes)
                ? TidyDraft.of(chunked)
                : TidyDraft.of(draft.withBody(new Body(request.content(), Body.Framing.AUTOMATIC)));
    }

    /** The bytes as text; those that are no UTF-8 come over as characters of ISO-8859-1. */
    public static RequestText write(WireRequest request, boolean withSecrets) {
        String text = request.bytes().text();
        boolean exact = Bytes.ofUtf8(text).equals(request.bytes());
        List<String> differences = new ArrayList<>();
        if (!exact) {
            differences.add("It holds bytes that are no text; the reproducer has them exactly.");
        }
        if (!request.isHeld()) {
            differences.add(
                    "It ends where the content begins, which is read from %s."
                            .formatted(request.draft().body().content().names()));
        }
        return new RequestText(withSecrets ? text : Secrets.masked(text), differences);
    }

    /** A request's text with CR LF at the ends of its head's lines and an empty line behind it. */
    public static String withLineEnds(String text) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        int end = text.indexOf(lineEnd + lineEnd);
        if (end < 0) {
            return withLineEnds(text.stripTrailing() + lineEnd + lineEnd);
        }
        String content = text.substring(end + 2 * lineEnd.length());
        return text.substring(0, end).replace(lineEnd, "\r\n") + "\r\n\r\n" + content;
    }

    private static HeaderLine line(Bytes bytes, FieldLine line) {
        String text = bytes.slice(line.from(), line.to()).text();
        Matcher field = FIELD.matcher(text);
        return field.matches()
                ? new HeaderLine(
                        field.group("name"), field.group("separator"), field.group("value"), true)
                : new HeaderLine(text, "", "", true);
    }

    private static Optional<Endpoint> endpoint(ParsedRequest request) {
        String absolute = request.target().contains("://") ? request.target() : "";
        String host = request.fields().value("Host").orElse("");
        String url =
                !absolute.isEmpty()
                        ? absolute
                        : (host.endsWith(":443") ? "https://" : "http://") + host;
        try {
            return Optional.of(TargetUrl.parse(url).endpoint());
        } catch (InvalidInput namesNone) {
            return Optional.empty();
        }
    }

    /** The content of one chunk; anything where it is not that, which then renders differently. */
    private static Bytes unchunked(Bytes content) {
        int line = content.indexOf("\r\n");
        int end = content.length() - "\r\n0\r\n\r\n".length();
        return line < 0 || end < line + 2 ? Bytes.EMPTY : content.slice(line + 2, end);
    }
}
