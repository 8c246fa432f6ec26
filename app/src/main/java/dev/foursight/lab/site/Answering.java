package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Fault;
import dev.foursight.lab.Sent;
import java.io.IOException;
import java.time.InstantSource;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Sends replies: by Jetty where nothing is wrong with them, else by hand. */
final class Answering {

    static final String SERVER = "Foursight-Lab";

    private final InstantSource clock;

    Answering(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Ends the exchange.
     *
     * @param callback told after the last byte, or once there is nobody left to send to
     */
    void send(Request request, Response response, Reply reply, Callback callback) {
        Note.lines(request, reply.lines());
        Reply said = spoken(reply);
        if (byHand(said)) {
            sendByHand(request, response, said, callback);
            return;
        }
        begin(response, said);
        if (said.status() != 204 && said.status() != 304) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, said.content().length());
        }
        // Jetty withholds the content where the request was HEAD.
        response.write(true, said.content().buffer(), callback);
    }

    private void sendByHand(Request request, Response response, Reply reply, Callback callback) {
        if (request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_2) {
            RawAnswer.send(request, response, reply, clock.instant(), callback);
            return;
        }
        try {
            new StreamAnswer(request, response, reply).send(callback);
        } catch (IOException gone) {
            callback.failed(gone);
        }
    }

    /**
     * Like {@link #send} for a request that Jetty's parser gave up on. There Jetty 12.1 no longer
     * withholds the content from HEAD; two empty writes keep it from telling a length of 0, which
     * GET would not have.
     */
    void sendRefusal(Request request, Response response, Reply reply, Callback callback) {
        Reply said = spoken(reply);
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        // Nor does it count the content.
        Note.sent(request, new Sent(said.status(), head ? 0 : said.content().length(), ""));
        if (byHand(reply) || !head) {
            send(request, response, reply, callback);
            return;
        }
        Note.lines(request, reply.lines());
        begin(response, said);
        Callback last =
                Callback.from(
                        () -> response.write(true, BufferUtil.EMPTY_BUFFER, callback),
                        callback::failed);
        response.write(false, BufferUtil.EMPTY_BUFFER, last);
    }

    static void begin(Response response, Reply reply) {
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.SERVER, SERVER);
        reply.fields().forEach(response.getHeaders()::put);
    }

    /** The reply with those faults done that are a matter of what it says. */
    private static Reply spoken(Reply reply) {
        Reply said = reply;
        for (Fault fault : reply.faults()) {
            said =
                    switch (fault) {
                        case Fault.OmitField omit -> said.without(omit.name());
                        case Fault.SetField set -> said.with(set.name(), set.value());
                        case Fault.OmitContent _ -> said.without("Content-Type").with(Bytes.EMPTY);
                        case Fault.SetContent set -> said.with(Bytes.ofUtf8(set.text()));
                        case Fault.Framed _ -> said;
                    };
        }
        return said;
    }

    private static boolean byHand(Reply reply) {
        if (reply.faults().isEmpty()) {
            return reply.reason().isPresent();
        }
        return reply.reason().isPresent()
                || reply.faults().stream().anyMatch(Fault.Framed.class::isInstance);
    }
}
