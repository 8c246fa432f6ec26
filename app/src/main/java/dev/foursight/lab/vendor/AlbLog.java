package dev.foursight.lab.vendor;

import dev.foursight.lab.site.Reply;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.jetty.server.Request;

/** The access log of an AWS Application Load Balancer. */
record AlbLog(InstantSource clock) {

    /**
     * @param code what {@code elb_status_code} has
     * @param times seconds in which request, target and response were dealt with; -1 for none
     */
    Reply logged(Request request, Reply reply, int code, String times) {
        Instant now = clock.instant();
        boolean secure = request.getConnectionMetaData().isSecure();
        boolean two = request.getConnectionMetaData().getHttpVersion().getVersion() >= 20;
        String type = two ? "h2" : secure ? "https" : "http";
        String agent = Mechanism.field(request, "User-Agent");
        String line =
                "%s %s app/lab/50dc6c495c0c9188 127.0.0.1:%d - %s %03d - %d %d \"%s %s %s\" \"%s\" - - - \"Root=1-%08x-000000000000000000000000\" \"-\" \"-\" 0 %s \"forward\" \"-\" \"-\" \"-\" \"-\" \"-\" \"-\""
                        .formatted(
                                type,
                                now,
                                Request.getRemotePort(request),
                                times,
                                code,
                                request.getHeaders().size() * 32,
                                reply.content().length(),
                                request.getMethod(),
                                request.getHttpURI(),
                                request.getConnectionMetaData().getHttpVersion().asString(),
                                agent.isEmpty() ? "-" : agent,
                                now.getEpochSecond(),
                                now);
        return reply.logged("AWS ALB access log", line);
    }
}
