package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer of HTTP/1.1 written on the connection itself, so that it can be wrong. The connection
 * ends with it.
 */
final class RawAnswer {

    private final Reply reply;
    private final Framing framing;
    private final boolean head;
    private final RawLine line;
    private boolean left;

    private RawAnswer(Request request, Reply reply) {
        this.reply = reply;
        this.framing = Framing.of(reply.faults());
        this.head = HttpMethod.HEAD.is(request.getMethod()) && !framing.bodyToHead();
        this.line = new RawLine(request, framing.cut());
    }

    static void send(
            Request request, Response response, Reply reply, Instant now, Callback callback) {
        RawAnswer answer = new RawAnswer(request, reply);
        try {
            answer.write(now);
            answer.line.end(answer.framing.reset());
        } catch (IOException gone) {
            answer.left = true;
            answer.line.abandon();
        }
        Note.sent(request, answer.sent());
        // Jetty's own state has to end as well; what it writes finds the connection closed.
        response.setStatus(reply.status() == 0 ? HttpStatus.OK_200 : reply.status());
        callback.succeeded();
    }

    private Sent sent() {
        return new Sent(line.isEmpty() ? 0 : reply.status(), line.written(), ending());
    }

    private String ending() {
        if (left) {
            return "the client left";
        }
        if (framing.cut() < 0) {
            return "closed";
        }
        String how = framing.reset() ? "reset" : "closed";
        return line.isEmpty() ? how + " without a byte" : how + " after " + line.written();
    }

    private void write(Instant now) throws IOException {
        Pauses.sleep(framing.silence());
        line.write(message(now));
        if (head) {
            return;
        }
        byte[] content = reply.content().toArray();
        if (framing.drip().isZero()) {
            line.write(content);
        } else {
            for (int from = 0; from < content.length; from += framing.step()) {
                int end = Math.min(content.length, from + framing.step());
                line.write(reply.content().slice(from, end).toArray());
                Pauses.sleep(framing.drip());
            }
        }
        byte[] more = "And more. ".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        for (long sent = 0; sent < framing.flood(); sent += more.length) {
            line.write(more);
        }
    }

    private byte[] message(Instant now) {
        int status = reply.status();
        String reason = reply.reason().orElse(HttpStatus.getMessage(status));
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " " + reason + "\r\n");
        for (HttpField field : fields(now)) {
            text.append(field.getName()).append(": ").append(field.getValue()).append("\r\n");
        }
        return Bytes.ofLatin1(text.append("\r\n").toString()).toArray();
    }

    private HttpFields fields(Instant now) {
        HttpFields.Mutable fields =
                HttpFields.build()
                        .put(HttpHeader.SERVER, Answering.SERVER)
                        .put(HttpHeader.DATE, HttpDate.format(now));
        reply.fields().forEach(fields::put);
        if (reply.status() == HttpStatus.SWITCHING_PROTOCOLS_101) {
            return fields;
        }
        if (framing.flood() == 0) {
            fields.put(
                    HttpHeader.CONTENT_LENGTH, framing.declared().orElse(reply.content().length()));
        }
        String others = fields.get(HttpHeader.CONNECTION);
        boolean upgrade = others != null && !others.equals("close");
        return fields.put(HttpHeader.CONNECTION, upgrade ? others + ", close" : "close");
    }
}
