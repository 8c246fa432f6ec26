package dev.foursight.lab.site;

import dev.foursight.lab.Sent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.Callback;

/**
 * A faulty answer over h2: a wrong length and an early end are a broken-off stream, a silent close
 * is that of the connection. There is no content to HEAD and no reason phrase.
 */
final class StreamAnswer {

    private final Request request;
    private final Response response;
    private final Reply reply;
    private final Framing framing;

    StreamAnswer(Request request, Response response, Reply reply) {
        this.request = request;
        this.response = response;
        this.reply = reply;
        this.framing = Framing.of(reply.faults());
    }

    void send(Callback callback) throws IOException {
        Pauses.sleep(framing.silence());
        if (framing.cut() == 0) {
            Note.sent(request, new Sent(0, 0, "closed without a byte"));
            request.getConnectionMetaData().getConnection().getEndPoint().close();
            callback.failed(new IOException("closed on purpose"));
            return;
        }
        Answering.begin(response, reply);
        byte[] content = content();
        framing.declared()
                .ifPresent(length -> response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length));
        int step = framing.drip().isZero() ? Math.max(1, content.length) : framing.step();
        for (int from = 0; from < content.length; from += step) {
            write(content, from, Math.min(step, content.length - from));
            Pauses.sleep(framing.drip());
        }
        byte[] more = "And more. ".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        for (long sent = 0; sent < framing.flood(); sent += more.length) {
            write(more, 0, more.length);
        }
        if (framing.cut() > 0 || framing.declared().isPresent()) {
            Note.sent(request, new Sent(reply.status(), content.length, "stream broken off"));
            callback.failed(new IOException("broken off on purpose"));
        } else {
            callback.succeeded();
        }
    }

    private byte[] content() {
        if (HttpMethod.HEAD.is(request.getMethod())) {
            return new byte[0];
        }
        int length = reply.content().length();
        int end = framing.cut() < 0 ? length : Math.min(length, framing.cut());
        // Jetty sends no more than was announced; the stream breaks off either way.
        end = (int) Math.min(end, framing.declared().orElse(end));
        return reply.content().slice(0, end).toArray();
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        try (Blocker.Callback done = Blocker.callback()) {
            response.write(false, ByteBuffer.wrap(bytes, from, length), done);
            done.block();
        }
    }
}
