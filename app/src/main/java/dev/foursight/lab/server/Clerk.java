package dev.foursight.lab.server;

import dev.foursight.lab.LabEntry;
import dev.foursight.lab.Port;
import dev.foursight.lab.Sent;
import dev.foursight.lab.ServerLine;
import dev.foursight.lab.site.Note;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** Writes down each exchange, also one that Jetty's parser refused. */
final class Clerk implements RequestLog {

    private static final DateTimeFormatter COMMON =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss xx", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private record Second(long epoch, String text) {}

    private final InstantSource clock;
    private final Consumer<LabEntry> log;
    private volatile Second second = new Second(-1, "");

    Clerk(InstantSource clock, Consumer<LabEntry> log) {
        this.clock = clock;
        this.log = log;
    }

    @Override
    public void log(Request request, Response response) {
        Instant now = clock.instant();
        String line = requestLine(request);
        Sent sent =
                Note.sent(request)
                        .orElseGet(() ->
                                new Sent(
                                        response.getStatus(),
                                        Response.getContentBytesWritten(response),
                                        ""));
        List<ServerLine> imitated = Note.lines(request);
        if (imitated.isEmpty()) {
            imitated = List.of(new ServerLine("Foursight-Lab access.log", own(now, line, sent)));
        }
        Port port = Port.valueOf(request.getConnectionMetaData().getConnector().getName());
        log.accept(new LabEntry(now, port, line, sent, imitated));
    }

    private static String requestLine(Request request) {
        @Nullable HttpURI uri = request.getHttpURI();
        String target =
                uri == null
                        ? ""
                        : HttpMethod.CONNECT.is(request.getMethod())
                                ? uri.getAuthority()
                                : String.valueOf(uri.getPathQuery());
        String version = request.getConnectionMetaData().getHttpVersion().asString();
        return request.getMethod() + " " + target + " " + version;
    }

    /** In the Common Log Format. */
    private String own(Instant now, String line, Sent sent) {
        String status = sent.status() == 0 ? "-" : String.valueOf(sent.status());
        return "127.0.0.1 - - ["
                + second(now)
                + "] \""
                + line
                + "\" "
                + status
                + " "
                + sent.bytes();
    }

    /** Formatted once a second. */
    private String second(Instant now) {
        Second last = second;
        if (last.epoch() != now.getEpochSecond()) {
            last = new Second(now.getEpochSecond(), COMMON.format(now));
            second = last;
        }
        return last.text();
    }
}
