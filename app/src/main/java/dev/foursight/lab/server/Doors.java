package dev.foursight.lab.server;

import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Lab;
import dev.foursight.lab.LabFailed;
import dev.foursight.lab.Port;
import dev.foursight.lab.Ports;
import dev.foursight.lab.site.Certificates;
import dev.foursight.lab.site.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** The lab's three listening ports, on 127.0.0.1 only. */
final class Doors {

    /** The last port tried where nobody asked for one. */
    static final int LAST_PORT = Lab.DEFAULT_PORT + 100;

    private static final String HOST = "127.0.0.1";

    private final BiConsumer<Port, WatchedEnd> endedUnheard;
    private final Map<Port, ServerConnector> doors = new EnumMap<>(Port.class);

    /**
     * @param patience how long a connection may be silent
     * @param endedUnheard told of each connection that ends without an exchange
     */
    Doors(
            Server server,
            Certificates certificates,
            Duration patience,
            BiConsumer<Port, WatchedEnd> endedUnheard) {
        this.endedUnheard = endedUnheard;
        add(Port.PLAIN, server, patience, new HttpConnectionFactory(configuration()));
        ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory();
        alpn.setDefaultProtocol(HttpVersion.HTTP_1_1.asString());
        SslConnectionFactory ssl = new SslConnectionFactory(tls(certificates), alpn.getProtocol());
        ssl.addBean(WatchedEnd.handshakes());
        add(
                Port.TLS,
                server,
                patience,
                new TlsOrNot(ssl),
                alpn,
                new HTTP2ServerConnectionFactory(configuration()),
                new HttpConnectionFactory(configuration()));
        add(Port.PROXY, server, patience, new HttpConnectionFactory(configuration()));
    }

    private void add(Port port, Server server, Duration patience, ConnectionFactory... protocols) {
        ServerConnector connector = new Door(server, port, endedUnheard, protocols);
        connector.setName(port.name());
        connector.setHost(HOST);
        connector.setIdleTimeout(patience.toMillis());
        connector.setShutdownIdleTimeout(0);
        server.addConnector(connector);
        doors.put(port, connector);
    }

    private static SslContextFactory.Server tls(Certificates certificates) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setSslContext(certificates.context());
        tls.setWantClientAuth(true);
        // Not what the platform would offer: it may have been made to allow older ones.
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        return tls;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(Limits.JETTY_HEAD);
        http.setUriCompliance(UriCompliance.RFC3986);
        // The authority of an absolute-form target wins over Host (RFC 9112 §3.2.2).
        http.setHttpCompliance(
                HttpCompliance.RFC9110.with("Lab", HttpCompliance.Violation.MISMATCHED_AUTHORITY));
        return http;
    }

    /**
     * Binds all of them, or none.
     *
     * @throws LabFailed if a port cannot be had
     */
    Endpoints open(Ports ports) {
        try {
            for (Port port : Port.values()) {
                bind(door(port), ports.of(port));
            }
        } catch (LabFailed failed) {
            close();
            throw failed;
        }
        return Endpoints.on(
                HOST,
                door(Port.PLAIN).getLocalPort(),
                door(Port.TLS).getLocalPort(),
                door(Port.PROXY).getLocalPort());
    }

    void close() {
        doors.values().forEach(ServerConnector::close);
    }

    private ServerConnector door(Port port) {
        return Objects.requireNonNull(doors.get(port));
    }

    private static void bind(ServerConnector connector, int port) {
        if (port < 0 || port > 65_535) {
            throw new LabFailed(
                    "There is no port " + port + ". Choose one from 1 to 65 535, or 0 for any.");
        }
        int last = port == 0 ? LAST_PORT : port;
        for (int candidate = port == 0 ? Lab.DEFAULT_PORT : port; candidate <= last; candidate++) {
            connector.setPort(candidate);
            try {
                connector.open();
                return;
            } catch (IOException taken) {
                if (candidate == last) {
                    throw new LabFailed(refusal(port, taken));
                }
            }
        }
    }

    private static String refusal(int port, IOException why) {
        Throwable root = why.getCause() == null ? why : why.getCause();
        return port == 0
                ? "No port from %d to %d is free on %s (%s). Name a free one for the lab."
                        .formatted(Lab.DEFAULT_PORT, LAST_PORT, HOST, root.getMessage())
                : "The lab cannot listen on %s:%d (%s). End what uses it, or choose another port."
                        .formatted(HOST, port, root.getMessage());
    }
}
