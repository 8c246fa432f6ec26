package dev.foursight.lab.site;

import java.io.IOException;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Takes content only if its length is told beforehand (RFC 9110 §15.5.12). */
record MeasuredPage(Intake intake, Problems problems) implements Page {

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    public Set<String> accepts() {
        return Intake.TYPES;
    }

    @Override
    public Reply answer(Request request) throws Refused, IOException {
        if (!request.getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
            return problems.reply(411, "framing.length-missing");
        }
        intake.check(request);
        int length = intake.read(request).length();
        return Reply.text(200, "Received " + length + " bytes, as announced.\n")
                .with("Cache-Control", "no-store");
    }
}
