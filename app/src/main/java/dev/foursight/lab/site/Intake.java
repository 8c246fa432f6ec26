package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Takes the content of a request: of a type and coding it knows, and not more than a limit. */
public final class Intake {

    /** Bytes of content taken at most. */
    static final int LIMIT = 65_536;

    static final Set<String> TYPES = Set.of("text/plain", "application/json");

    private final Problems problems;

    public Intake(Problems problems) {
        this.problems = problems;
    }

    static String list(Set<String> types) {
        return String.join(", ", new TreeSet<>(types));
    }

    /** Checks what the fields tell, before any content is read. */
    void check(Request request) throws Refused {
        HttpFields fields = request.getHeaders();
        boolean chunked = fields.contains(HttpHeader.TRANSFER_ENCODING);
        if (!chunked && request.getLength() <= 0) {
            return;
        }
        checkAnyType(request);
        if (!TYPES.contains(mediaType(fields.get(HttpHeader.CONTENT_TYPE)))) {
            String types = list(TYPES);
            Reply reply = problems.reply(415, "body.type-unsupported", Map.of("types", types));
            throw new Refused(
                    request.getMethod().equals("POST")
                            ? reply.with("Accept-Post", types).with("Accept", types)
                            : reply.with("Accept", types));
        }
    }

    /** The same for a resource that takes whatever type of content. */
    public void checkAnyType(Request request) throws Refused {
        if (request.getLength() > LIMIT) {
            throw tooLarge();
        }
        List<String> codings = request.getHeaders().getCSV(HttpHeader.CONTENT_ENCODING, false);
        if (codings.stream().anyMatch(coding -> !coding.equalsIgnoreCase("identity"))) {
            throw new Refused(
                    problems.reply(415, "body.encoding-unsupported")
                            .with("Accept-Encoding", "identity"));
        }
    }

    /** Leaves the stream open: closing it would end the reading on that a refusal needs. */
    public Bytes read(Request request) throws Refused, IOException {
        byte[] content = Content.Source.asInputStream(request).readNBytes(LIMIT + 1);
        if (content.length > LIMIT) {
            throw tooLarge();
        }
        return Bytes.of(content);
    }

    private Refused tooLarge() {
        return new Refused(
                problems.reply(413, "body.too-large", Map.of("limit", LIMIT))
                        .with("Connection", "close"));
    }

    static String mediaType(@Nullable String field) {
        if (field == null) {
            return "";
        }
        int semicolon = field.indexOf(';');
        return (semicolon < 0 ? field : field.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
