package dev.foursight.bench;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.Call;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * The raw transport against a bare socket that writes and reads the same bytes, one after the other
 * in turn, so that whatever else the machine does meets both.
 */
final class WireBenchmark {

    private static final int WARM_UP = 3_000;
    private static final int EXCHANGES = 4_000;
    private static final int DOWNLOADS = 7;
    private static final long GIGABYTE = 1_000_000_000;

    private final RawTransport transport = new RawTransport();
    private final byte[] buffer = new byte[65_536];

    private WireBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        WireBenchmark benchmark = new WireBenchmark();
        benchmark.rendering();
        benchmark.exchanges();
        benchmark.lingering();
        benchmark.downloads();
    }

    private void exchanges() throws IOException {
        try (AnsweringServer server = AnsweringServer.small(true)) {
            WireRequest request = request(server.port());
            inTurn(server.port(), request, WARM_UP);
            double[][] micros = inTurn(server.port(), request, EXCHANGES);
            compare("one exchange, the server closes", "µs", micros[0], micros[1]);
            compare("the same, no proxy looked for", "µs", micros[0], micros[2]);
        }
    }

    private void lingering() throws IOException {
        try (AnsweringServer server = AnsweringServer.small(false)) {
            WireRequest request = request(server.port());
            double[] micros = new double[20];
            for (int i = 0; i < micros.length; i++) {
                micros[i] = micros(() -> send(request));
            }
            System.out.printf(
                    Locale.ROOT,
                    "one exchange, the server stays: %.0f µs%n",
                    percentile(micros, 50));
        }
    }

    /**
     * The transport's times, those of a bare socket as most programs make it, which looks for a
     * proxy of the system's, and those of one that is told to look for none, as the transport is.
     */
    private double[][] inTurn(int port, WireRequest request, int times) throws IOException {
        double[][] micros = new double[3][times];
        byte[] bytes = request.bytes().toArray();
        for (int i = 0; i < times; i++) {
            micros[0][i] = micros(() -> send(request));
            micros[1][i] = micros(() -> readBare(port, bytes));
            micros[2][i] = micros(() -> readUnproxied(port, bytes));
        }
        return micros;
    }

    private void downloads() throws IOException {
        try (AnsweringServer server = AnsweringServer.large(GIGABYTE)) {
            WireRequest request = request(server.port());
            byte[] bytes = request.bytes().toArray();
            double[] own = new double[DOWNLOADS];
            double[] bare = new double[DOWNLOADS];
            System.gc();
            long before = used();
            Exchange last = send(request);
            for (int i = 0; i < DOWNLOADS; i++) {
                own[i] = micros(() -> send(request)) / 1e3;
                bare[i] = micros(() -> readBare(server.port(), bytes)) / 1e3;
            }
            compare("1 GB of content", "ms", own, bare);
            System.gc();
            System.out.printf(
                    Locale.ROOT,
                    "heap: %.1f MB before, %.1f MB with one such exchange kept (%d bytes of %d)%n",
                    before / 1e6,
                    used() / 1e6,
                    last.received().length(),
                    last.receivedBytes());
        }
    }

    private void rendering() {
        Draft draft = Draft.get(TargetUrl.parse("http://127.0.0.1:8080/"));
        for (int i = 0; i < 64; i++) {
            draft = draft.with("X-Field-" + i, "v".repeat(500));
        }
        Draft whole = draft.withBody(new Body(Bytes.of(new byte[32_768]), Body.Framing.AUTOMATIC));
        double[] micros = new double[5_000];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < micros.length; i++) {
                micros[i] = micros(() -> Renderer.render(whole));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "a draft of %d bytes rendered: p50 %.0f µs, p99 %.0f µs%n",
                Renderer.render(whole).bytes().length(),
                percentile(micros, 50),
                percentile(micros, 99));
    }

    private Exchange send(WireRequest request) {
        Exchange exchange = transport.send(request, Call.unwatched());
        if (exchange.status() != 200) {
            throw new IllegalStateException(exchange.outcome().toString());
        }
        return exchange;
    }

    private void readBare(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            converse(socket, request);
        }
    }

    private void readUnproxied(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(Proxy.NO_PROXY)) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            converse(socket, request);
        }
    }

    private void converse(Socket socket, byte[] request) throws IOException {
        socket.setTcpNoDelay(true);
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        while (in.read(buffer) >= 0) {
            // Only the time counts.
        }
    }

    private static WireRequest request(int port) {
        Draft draft = Draft.get(TargetUrl.parse("http://127.0.0.1:" + port + "/"));
        Connection connection = draft.connection();
        Duration hour = Duration.ofHours(1);
        return Renderer.render(
                draft.withConnection(
                        connection.withDeadlines(new Deadlines(hour, hour, hour, hour, hour))));
    }

    private static void compare(String what, String unit, double[] own, double[] bare) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f %s against %.0f %s, ratio of the medians %.2f, of the 90th percentiles %.2f%n",
                what,
                percentile(own, 50),
                unit,
                percentile(bare, 50),
                unit,
                percentile(own, 50) / percentile(bare, 50),
                percentile(own, 90) / percentile(bare, 90));
    }

    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** What is timed. */
    private interface Act {
        void run() throws IOException;
    }

    private static double micros(Act act) {
        long began = System.nanoTime();
        try {
            act.run();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return (System.nanoTime() - began) / 1e3;
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
