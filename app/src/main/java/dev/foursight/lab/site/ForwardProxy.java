package dev.foursight.lab.site;

import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Port;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ConnectHandler;
import org.eclipse.jetty.util.Callback;

/**
 * The forward proxy at its own port: for known users, to the lab's other ports and nowhere else.
 * What comes in at those other ports is handed on.
 */
final class ForwardProxy extends ConnectHandler {

    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]", "lab.test");

    private final Problems problems;
    private final Routes routes;
    private final Answering answering;
    private final Endpoints lab;

    ForwardProxy(Site site, Endpoints lab, Problems problems, Routes routes, Answering answering) {
        super(site);
        this.lab = lab;
        this.problems = problems;
        this.routes = routes;
        this.answering = answering;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String door = request.getConnectionMetaData().getConnector().getName();
        if (!Port.PROXY.name().equals(door)) {
            return getHandler().handle(request, response, callback);
        }
        try {
            check(request);
            if (HttpMethod.CONNECT.is(request.getMethod())) {
                return super.handle(request, response, callback);
            }
            new Relay(request, port(request)).answer(response, callback);
        } catch (Refused refused) {
            Reply reply = routes.faulty(refused.reply(), request.getHttpURI().getCanonicalPath());
            answering.send(request, response, reply, callback);
        } catch (IOException failed) {
            Reply reply = problems.reply(502, "proxy.no-answer").with("Connection", "close");
            answering.send(request, response, reply, callback);
        }
        return true;
    }

    private void check(Request request) throws Refused {
        String field = request.getHeaders().get(HttpHeader.PROXY_AUTHORIZATION);
        Optional<String> user = BasicCredentials.user(field);
        if (user.isEmpty()) {
            String id = field == null ? "auth.proxy" : "auth.proxy-rejected";
            throw refused(
                    problems.reply(407, id)
                            .with(
                                    "Proxy-Authenticate",
                                    "Basic realm=\"lab proxy\", charset=\"UTF-8\""),
                    request);
        }
        HttpURI uri = request.getHttpURI();
        int port = port(request);
        boolean own = HOSTS.contains(String.valueOf(uri.getHost()));
        if (own && lab.proxy().port() == port) {
            throw refused(problems.reply(400, "proxy.itself"), request);
        }
        boolean plain = own && lab.plain().port() == port;
        boolean tls = own && lab.tls().port() == port;
        if (HttpMethod.CONNECT.is(request.getMethod()) ? !plain && !tls : !plain) {
            String target = uri.getHost() + ":" + port;
            throw refused(
                    problems.reply(403, "proxy.elsewhere", Map.of("target", target)), request);
        }
    }

    /** After CONNECT, Jetty keeps the connection for a tunnel that there is not. */
    private static Refused refused(Reply reply, Request request) {
        return new Refused(
                HttpMethod.CONNECT.is(request.getMethod())
                        ? reply.with("Connection", "close")
                        : reply);
    }

    private static int port(Request request) {
        int port = request.getHttpURI().getPort();
        return port > 0 ? port : 80;
    }

    @Override
    protected InetSocketAddress newConnectAddress(String host, int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
