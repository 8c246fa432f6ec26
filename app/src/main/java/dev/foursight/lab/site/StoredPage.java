package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** A document that anybody may replace who says which version they replace (RFC 6585 §3). */
final class StoredPage implements Page {

    private final Delivery delivery;
    private final Intake intake;
    private final Problems problems;
    private final InstantSource clock;
    private Document document;

    StoredPage(Delivery delivery, Intake intake, Problems problems, InstantSource clock) {
        this.delivery = delivery;
        this.intake = intake;
        this.problems = problems;
        this.clock = clock;
        this.document =
                Document.of(
                        "text/plain; charset=utf-8",
                        Bytes.ofUtf8("Replace me with PUT and If-Match.\n"),
                        clock.instant());
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "PUT");
    }

    @Override
    public Reply answer(Request request) throws Refused, IOException {
        if (request.getMethod().equals("PUT")) {
            return put(request);
        }
        synchronized (this) {
            return delivery.answer(request, document);
        }
    }

    private Reply put(Request request) throws Refused, IOException {
        HttpFields fields = request.getHeaders();
        intake.check(request);
        if (fields.contains(HttpHeader.CONTENT_RANGE)) {
            return problems.reply(400, "range.on-put");
        }
        if (!fields.contains(HttpHeader.IF_MATCH)
                && !fields.contains(HttpHeader.IF_UNMODIFIED_SINCE)) {
            return problems.reply(428, "precondition.required");
        }
        Bytes content = intake.read(request);
        synchronized (this) {
            if (Preconditions.evaluate(request, document) != Preconditions.Verdict.HOLD) {
                return problems.reply(412, "precondition.failed");
            }
            String type = fields.get(HttpHeader.CONTENT_TYPE);
            document =
                    Document.of(
                            type == null ? "text/plain; charset=utf-8" : type,
                            content,
                            clock.instant());
            return Reply.empty(204).with("ETag", document.etag());
        }
    }
}
