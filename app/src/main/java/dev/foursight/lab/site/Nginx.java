package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Answers and logs in the manner of nginx. */
public final class Nginx {

    private static final DateTimeFormatter ERROR_LOG =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ACCESS_LOG =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss xx", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Request request;

    public Nginx(Request request) {
        this.request = request;
    }

    /**
     * The 400 that nginx sends in place of its own codes 494 to 497, with how long it holds.
     *
     * @param title what its page says
     * @param cause what its error log says
     */
    public Reply refusal(String title, String cause) {
        String page =
                stock(title)
                        .replace(
                                "</body>",
                                "<p>This is permanent: the same request will be refused again."
                                        + "</p>\r\n</body>");
        return logged(
                Reply.of(400, "text/html", Bytes.ofUtf8(page))
                        .with("Server", "nginx")
                        .with("Connection", "close"),
                "info",
                cause + " while reading client request headers");
    }

    /** The page as nginx has it, which does not say how long the refusal holds. */
    public static String stock(String title) {
        return "<html>\r\n<head><title>400 "
                + title
                + "</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>"
                + title
                + "</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
    }

    /** Notes the lines of both logs, at the time the request came. */
    public Reply logged(Reply reply, String level, String cause) {
        return error(access(reply), level, cause);
    }

    /** Notes the line of the error log only. */
    public Reply error(Reply reply, String level, String cause) {
        return reply.logged(
                "nginx error.log",
                "%s [%s] 1#1: *1 %s, client: 127.0.0.1, server: lab.test, request: \"%s\", host: \"%s\""
                        .formatted(
                                ERROR_LOG.format(came()),
                                level,
                                cause,
                                requestLine(),
                                request.getHeaders().get(HttpHeader.HOST)));
    }

    /** Notes the line of the access log, in its usual format {@code combined}. */
    public Reply access(Reply reply) {
        return access(reply, reply.status());
    }

    /**
     * @param code what the access log has for {@code $status}
     */
    public Reply access(Reply reply, int code) {
        return reply.logged(
                "nginx access.log",
                "127.0.0.1 - - [%s] \"%s\" %d %d \"-\" \"%s\""
                        .formatted(
                                ACCESS_LOG.format(came()),
                                requestLine(),
                                code,
                                reply.content().length(),
                                request.getHeaders().contains(HttpHeader.USER_AGENT)
                                        ? request.getHeaders().get(HttpHeader.USER_AGENT)
                                        : "-"));
    }

    private Instant came() {
        return Instant.ofEpochMilli(Request.getTimeStamp(request));
    }

    private String requestLine() {
        return request.getMethod()
                + " "
                + request.getHttpURI().getPathQuery()
                + " "
                + request.getConnectionMetaData().getHttpVersion().asString();
    }
}
