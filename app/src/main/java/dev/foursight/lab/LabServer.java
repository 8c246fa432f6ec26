package dev.foursight.lab;

import dev.foursight.http.Endpoint;
import dev.foursight.lab.site.Limits;
import dev.foursight.lab.site.ParserRefusals;
import dev.foursight.lab.site.Problems;
import dev.foursight.lab.site.SiteMap;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** One run of the lab's Jetty, from binding to stopping. */
final class LabServer {

    /** The last port tried where nobody asked for one. */
    static final int LAST_PORT = Lab.DEFAULT_PORT + 100;

    private static final String HOST = "127.0.0.1";

    private final Server server;
    private final Endpoint endpoint;

    private LabServer(Server server, Endpoint endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /**
     * @param port the port to take, or 0 for the default or the next free one
     * @param patience how long a connection may be silent
     * @param exchanged called after each exchange, also after one that Jetty's parser refused
     * @throws LabFailed if there is no port or Jetty does not start
     */
    static LabServer open(int port, Duration patience, InstantSource clock, Runnable exchanged) {
        QueuedThreadPool threads = new QueuedThreadPool(8, 1);
        threads.setName("lab");
        threads.setDaemon(true);
        threads.setVirtualThreadsExecutor(new VirtualThreadPool());
        Server server = new Server(threads);
        ServerConnector connector =
                new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(HOST);
        connector.setIdleTimeout(patience.toMillis());
        connector.setShutdownIdleTimeout(0);
        server.addConnector(connector);
        Problems problems = Problems.load();
        server.setErrorHandler(new ParserRefusals(problems));
        server.setHandler(new SiteMap(problems, clock).build());
        server.setRequestLog((request, response) -> exchanged.run());
        server.setStopTimeout(0);
        bind(connector, port);
        try {
            server.start();
        } catch (Exception e) {
            connector.close();
            throw new LabFailed("The lab could not start: " + e.getMessage() + ". Try again.");
        }
        return new LabServer(server, new Endpoint(false, HOST, connector.getLocalPort()));
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

    Endpoint endpoint() {
        return endpoint;
    }

    void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new LabFailed("The lab did not stop cleanly: " + e.getMessage() + ".");
        }
    }
}
