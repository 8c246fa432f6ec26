package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Answers GET and HEAD of a document: conditions first, then ranges, else all of it. */
public final class Delivery {

    private static final String BOUNDARY = "foursight-lab-part";

    private final Problems problems;

    public Delivery(Problems problems) {
        this.problems = problems;
    }

    public Reply answer(Request request, Document document) {
        return switch (Preconditions.evaluate(request, document)) {
            case FAILED -> problems.reply(412, "precondition.failed");
            // Left alone, Jetty would claim a length of 0, which is not what 200 would have had.
            case NOT_MODIFIED ->
                    validators(Reply.empty(304), document)
                            .with("Content-Length", String.valueOf(document.content().length()));
            case HOLD -> deliver(request, document);
        };
    }

    private Reply deliver(Request request, Document document) {
        Optional<String> range = range(request, document);
        if (range.isEmpty()) {
            return whole(document);
        }
        ByteRanges ranges = ByteRanges.parse(range.get(), document.content().length());
        return switch (ranges.verdict()) {
            case IGNORED -> whole(document);
            // RFC 9110 §14.2 lets a server ignore or refuse these; refusing shows the mistake.
            case MALFORMED -> refused("range.malformed", document);
            case TOO_MANY -> refused("range.multiple-refused", document);
            case UNSATISFIABLE -> refused("range.unsatisfiable", document);
            case SATISFIABLE -> partial(ranges.spans(), document);
        };
    }

    /** The Range to obey: on GET only, and not if If-Range names another version (§13.1.5). */
    private static Optional<String> range(Request request, Document document) {
        HttpFields fields = request.getHeaders();
        String range = fields.get(HttpHeader.RANGE);
        if (range == null || !request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        String version = fields.get(HttpHeader.IF_RANGE);
        boolean same =
                version == null
                        || version.equals(document.etag())
                        || HttpDate.parse(version).filter(document.modified()::equals).isPresent();
        return same ? Optional.of(range) : Optional.empty();
    }

    private static Reply whole(Document document) {
        return validators(Reply.of(200, document.type(), document.content()), document);
    }

    private Reply refused(String id, Document document) {
        int length = document.content().length();
        return problems.reply(416, id, Map.of("length", length, "last", length - 1))
                .with("Content-Range", "bytes */" + length);
    }

    private static Reply partial(List<ByteRanges.Span> spans, Document document) {
        if (spans.size() == 1) {
            ByteRanges.Span span = spans.getFirst();
            Bytes part = document.content().slice(span.first(), span.last() + 1);
            return validators(Reply.of(206, document.type(), part), document)
                    .with("Content-Range", contentRange(span, document));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (ByteRanges.Span span : spans) {
            String head =
                    "\r\n--%s\r\nContent-Type: %s\r\nContent-Range: %s\r\n\r\n"
                            .formatted(BOUNDARY, document.type(), contentRange(span, document));
            out.writeBytes(Bytes.ofLatin1(head).toArray());
            out.writeBytes(document.content().slice(span.first(), span.last() + 1).toArray());
        }
        out.writeBytes(Bytes.ofLatin1("\r\n--" + BOUNDARY + "--\r\n").toArray());
        String type = "multipart/byteranges; boundary=" + BOUNDARY;
        return validators(Reply.of(206, type, Bytes.of(out.toByteArray())), document);
    }

    private static String contentRange(ByteRanges.Span span, Document document) {
        return "bytes " + span.first() + "-" + span.last() + "/" + document.content().length();
    }

    private static Reply validators(Reply reply, Document document) {
        return reply.with(document.fields());
    }
}
