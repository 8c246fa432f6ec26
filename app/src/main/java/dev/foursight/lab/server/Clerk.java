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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** Writes down each exchange, also one that Jetty's parser refused, and each that never was. */
final class Clerk implements RequestLog {

    private static final DateTimeFormatter COMMON =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss xx", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** Paths that Jetty gives to requests whose first line it could not read, or not in time. */
    private static final Set<String> INVENTED = Set.of("/badMessage", "/badURI", "/badRequest");

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
        Optional<WatchedEnd> end = WatchedEnd.of(request);
        if (end.filter(WatchedEnd::isUnheard).isPresent()) {
            return;
        }
        String line = requestLine(request, response);
        Sent sent = truth(request, said(request, response), end);
        List<ServerLine> imitated = new ArrayList<>(Note.lines(request));
        if (imitated.isEmpty()) {
            imitated.add(new ServerLine(ServerLine.OWN_ACCESS, own(now, line, sent)));
            if (sent.ending().equals(Unheard.NOTHING)) {
                end.map(it -> error(now, it)).ifPresent(imitated::add);
            }
        }
        Port port = Port.valueOf(request.getConnectionMetaData().getConnector().getName());
        log.accept(new LabEntry(now, port, line, sent, imitated));
    }

    /** Writes down a connection that ended without an exchange. */
    void unheard(Port port, WatchedEnd end) {
        Instant now = clock.instant();
        List<ServerLine> lines = List.of(error(now, end));
        log.accept(new LabEntry(now, port, "", Unheard.sent(end), lines));
    }

    private static Sent said(Request request, Response response) {
        return Note.sent(request)
                .orElseGet(() ->
                        new Sent(
                                response.getStatus(),
                                Response.getContentBytesWritten(response),
                                ""));
    }

    /** What Jetty answers may not have gone out: the client can have left before. */
    private static Sent truth(Request request, Sent said, Optional<WatchedEnd> end) {
        long moved = end.map(WatchedEnd::takeSent).orElse(said.bytes());
        boolean shared = request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_2;
        if (shared || said.status() == 0 || moved >= Math.max(1, said.bytes())) {
            return said;
        }
        return moved == 0
                ? new Sent(0, 0, Unheard.NOTHING)
                : new Sent(said.status(), moved, "broken off");
    }

    private static String requestLine(Request request, Response response) {
        @Nullable HttpURI uri = request.getHttpURI();
        if (uri != null
                && INVENTED.contains(String.valueOf(uri.getPath()))
                && request.getHeaders().size() == 0
                && response.getStatus() != HttpStatus.NOT_FOUND_404) {
            return "";
        }
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

    private ServerLine error(Instant now, WatchedEnd end) {
        return new ServerLine(
                "Foursight-Lab error.log", "[" + second(now) + "] " + Unheard.sentence(end));
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
