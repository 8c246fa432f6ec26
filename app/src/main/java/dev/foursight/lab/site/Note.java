package dev.foursight.lab.site;

import dev.foursight.lab.Sent;
import dev.foursight.lab.ServerLine;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Attributes;

/** What the log is to say about a request beyond what Jetty knows; kept with the request. */
public final class Note {

    private static final String SENT = "lab.sent";
    private static final String LINES = "lab.lines";

    private Note() {}

    /** What was written by hand, if anything was. */
    public static Optional<Sent> sent(Attributes request) {
        return Optional.ofNullable((Sent) request.getAttribute(SENT));
    }

    @SuppressWarnings("unchecked")
    public static List<ServerLine> lines(Attributes request) {
        Object lines = request.getAttribute(LINES);
        return lines == null ? List.of() : (List<ServerLine>) lines;
    }

    static void sent(Request request, Sent sent) {
        request.setAttribute(SENT, sent);
    }

    static void lines(Request request, List<ServerLine> lines) {
        if (!lines.isEmpty()) {
            request.setAttribute(LINES, lines);
        }
    }
}
