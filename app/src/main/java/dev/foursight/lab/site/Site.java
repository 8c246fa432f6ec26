package dev.foursight.lab.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes every request that Jetty could read, and asks in order: limits, method, page. */
public final class Site extends Handler.Abstract {

    /** Methods of RFC 9110 §9.3 and RFC 5789, in upper case because methods are case-sensitive. */
    private static final Set<String> COMMON =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH");

    /** Bytes of content read at most after the answer. */
    private static final long READ_ON = 16_000_000;

    private final Problems problems;
    private final Gate gate;
    private final Limits limits;
    private final Routes routes;
    private final Answering answering;
    private final Set<String> known;

    Site(Problems problems, Routes routes, Answering answering) {
        this.problems = problems;
        this.gate = new Gate(problems);
        this.limits = new Limits(problems);
        this.routes = routes;
        this.answering = answering;
        this.known = new TreeSet<>(routes.methods());
        known.addAll(COMMON);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Reply reply;
        try {
            reply = answer(request);
        } catch (Refused refused) {
            reply = refused.reply();
        } catch (IOException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                Throwable why = e.getCause() instanceof HttpException ? e.getCause() : e;
                Response.writeError(request, response, callback, why);
                return true;
            }
            reply = problems.reply(408, "body.too-slow").with("Connection", "close");
        }
        Reply faulty = routes.faulty(reply, request.getHttpURI().getCanonicalPath());
        answering.send(
                request,
                response,
                faulty,
                sendsOn(request, reply) ? afterTheRest(request, callback) : callback);
        return true;
    }

    /** Whether content may still come: not after silence, a wish to be told first, or CONNECT. */
    private static boolean sendsOn(Request request, Reply reply) {
        HttpFields fields = request.getHeaders();
        return (fields.contains(HttpHeader.CONTENT_LENGTH)
                        || fields.contains(HttpHeader.TRANSFER_ENCODING))
                && reply.status() != 408
                && !fields.contains(HttpHeader.EXPECT)
                && !request.getMethod().equals("CONNECT");
    }

    /**
     * Reads on, after the answer is out, what the client still sends: to close on a client that
     * writes would be a reset, and the answer might be lost with it (RFC 9112 §9.6).
     */
    private static Callback afterTheRest(Request request, Callback callback) {
        Runnable readOn =
                () -> {
                    try (InputStream in = Content.Source.asInputStream(request)) {
                        in.skipNBytes(READ_ON);
                        callback.succeeded();
                    } catch (IOException endedOrBroken) {
                        callback.succeeded();
                    }
                };
        return Callback.from(readOn, callback::failed);
    }

    private Reply answer(Request request) throws Refused, IOException {
        gate.check(request);
        limits.checkTarget(request);
        String path = request.getHttpURI().getCanonicalPath();
        Optional<Page> page = routes.page(path);
        if (page.filter(Page::limitsFields).isEmpty()) {
            limits.checkFields(request);
        }
        String method = request.getMethod();
        if (!known.contains(method)) {
            String methods = String.join(", ", known);
            return problems.reply(501, "method.unknown", Map.of("methods", methods));
        }
        if (method.equals("CONNECT")) {
            // Jetty gives it the path / and keeps the connection for the tunnel.
            return problems.reply(405, "method.no-tunnel")
                    .with("Allow", "")
                    .with("Connection", "close");
        }
        if ("*".equals(path) && method.equals("OPTIONS")) {
            return Reply.empty(204).with("Allow", String.join(", ", known));
        }
        return page.isEmpty()
                ? problems.reply(404, "target.not-found")
                : answer(page.get(), request);
    }

    private Reply answer(Page page, Request request) throws Refused, IOException {
        if (page.methods().contains(request.getMethod())) {
            checkCoding(request);
            return page.answer(request);
        }
        Set<String> allowed = new TreeSet<>(page.methods());
        allowed.add("OPTIONS");
        String allow = String.join(", ", allowed);
        if (!request.getMethod().equals("OPTIONS")) {
            return problems.reply(405, "method.not-allowed", Map.of("allow", allow))
                    .with("Allow", allow);
        }
        Reply options = Reply.empty(204).with("Allow", allow);
        return page.accepts().isEmpty()
                ? options
                : options.with("Accept-Post", Intake.list(page.accepts()));
    }

    /** Jetty sees to chunked being last and leaves the other codings to us (RFC 9112 §6.1). */
    private void checkCoding(Request request) throws Refused {
        HttpFields fields = request.getHeaders();
        if (!fields.contains(HttpHeader.TRANSFER_ENCODING)) {
            return;
        }
        List<String> codings = fields.getCSV(HttpHeader.TRANSFER_ENCODING, false);
        if (codings.stream().anyMatch(coding -> !coding.equalsIgnoreCase("chunked"))) {
            throw new Refused(
                    problems.reply(501, "framing.coding-unknown").with("Connection", "close"));
        }
    }
}
