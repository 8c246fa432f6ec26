package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import java.io.IOException;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** The plain resource: a document to read, and a place to post small texts to. */
final class DocumentPage implements Page {

    private final Document document;
    private final Delivery delivery;
    private final Intake intake;
    private final Problems problems;

    DocumentPage(Document document, Delivery delivery, Intake intake, Problems problems) {
        this.document = document;
        this.delivery = delivery;
        this.intake = intake;
        this.problems = problems;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST");
    }

    @Override
    public Set<String> accepts() {
        return Intake.TYPES;
    }

    @Override
    public Reply answer(Request request) throws Refused, IOException {
        return request.getMethod().equals("POST")
                ? post(request)
                : delivery.answer(request, document);
    }

    /** Conditions come last: they count only where the request would succeed (RFC 9110 §13.2.1). */
    private Reply post(Request request) throws Refused, IOException {
        intake.check(request);
        if (request.getHeaders().contains("Early-Data")) {
            return problems.reply(425, "early-data.replay");
        }
        Bytes content = intake.read(request);
        if (Preconditions.evaluate(request, document) != Preconditions.Verdict.HOLD) {
            return problems.reply(412, "precondition.failed");
        }
        return Reply.text(200, "Received " + content.length() + " bytes.\n")
                .with("Cache-Control", "no-store");
    }
}
