package dev.foursight.lab.site;

import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Words the refusals that Jetty makes by itself, most of them before a request is complete. */
public final class ParserRefusals implements Request.Handler {

    private final Problems problems;
    private final Routes routes;
    private final Answering answering;

    ParserRefusals(Problems problems, Routes routes, Answering answering) {
        this.problems = problems;
        this.routes = routes;
        this.answering = answering;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Object failure = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        int status = failure instanceof HttpException http ? http.getCode() : response.getStatus();
        // Jetty ends the connection here but says so only to some of these requests.
        Reply reply = reply(status, reason(request, failure)).with("Connection", "close");
        answering.sendRefusal(request, response, routes.faulty(reply, path(request)), callback);
        return true;
    }

    /** As far as Jetty came. */
    private static @Nullable String path(Request request) {
        @Nullable HttpURI uri = request.getHttpURI();
        return uri == null ? null : uri.getCanonicalPath();
    }

    private static @Nullable String reason(Request request, @Nullable Object failure) {
        return failure instanceof HttpException http
                ? http.getReason()
                : (String) request.getAttribute(ErrorHandler.ERROR_MESSAGE);
    }

    private Reply reply(int status, @Nullable String reason) {
        return switch (status) {
            case 400 ->
                    problems.reply(
                            400, badRequest(reason), Map.of("reason", String.valueOf(reason)));
            case 414 -> problems.reply(414, "target.unread", Map.of("limit", Limits.JETTY_HEAD));
            case 417 -> problems.reply(417, "expectation.failed");
            case 431 -> problems.reply(431, "header.unread", Map.of("limit", Limits.JETTY_HEAD));
            case 505 -> problems.reply(505, "version.unsupported");
            default -> problems.reply(status, "server.failed");
        };
    }

    private static String badRequest(@Nullable String reason) {
        return switch (reason) {
            case null -> "message.malformed";
            case "No Host" -> "host.missing";
            case "Bad HostPort", "Blank Host" -> "host.malformed";
            case "Duplicate Host Header" -> "host.duplicate";
            case "Invalid Content-Length Value" -> "framing.length-malformed";
            case "Multiple Content-Lengths" -> "framing.length-conflict";
            case "Early EOF" -> "body.incomplete";
            default -> "message.stopped-at";
        };
    }
}
