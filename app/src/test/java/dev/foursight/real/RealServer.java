package dev.foursight.real;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.foursight.http.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.tls.HeldCertificate;

/**
 * A server as Debian ships it, with its stock limits, on free ports of loopback and in a folder of
 * its own. Its {@code /basic/} is for {@code me} with {@code secret} alone, and so is Apache's
 * {@code /digest/}. Where it is not installed the test is skipped; with {@code CI=true} it fails.
 */
public final class RealServer implements AutoCloseable {

    /** Lines of 17 bytes in long.html, which does not shrink to nothing when it is packed. */
    public static final int LINES = 20_000;

    private static final int ATTEMPTS = 400;

    private final Path folder;
    private final Endpoint endpoint;
    private final Endpoint tlsEndpoint;
    private final Endpoint http2Endpoint;
    private final Process process;

    private RealServer(ServerSetup setup) throws IOException {
        require(setup);
        folder = Files.createTempDirectory("foursight-server");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<Integer> ports = freePorts();
        endpoint = new Endpoint(false, "127.0.0.1", ports.get(0));
        tlsEndpoint = new Endpoint(true, "127.0.0.1", ports.get(1));
        http2Endpoint = new Endpoint(false, "127.0.0.1", ports.get(2));
        writeSite();
        Path config = folder.resolve("server.conf");
        Files.writeString(config, setup.config(folder, ports));
        ProcessBuilder builder = new ProcessBuilder(setup.command(config));
        setup.environment(folder).forEach(builder.environment()::put);
        process =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("console.log").toFile())
                        .start();
        awaitReady();
    }

    public static RealServer nginx() throws IOException {
        return new RealServer(new NginxSetup());
    }

    public static RealServer apache() throws IOException {
        return new RealServer(new ApacheSetup());
    }

    /**
     * A forward proxy for {@code me} with {@code secret} at {@link #endpoint}; the site is behind
     * it at {@link #tlsEndpoint} and, in clear text, at {@link #http2Endpoint} (HTTP/1.x).
     */
    public static RealServer apacheProxy() throws IOException {
        return new RealServer(new ApacheProxySetup());
    }

    /**
     * A forward proxy for {@code me} with {@code secret} at {@link #endpoint}, without a site:
     * nothing listens at {@link #tlsEndpoint}, and it forbids {@link #http2Endpoint}.
     */
    public static RealServer squid() throws IOException {
        return new RealServer(new SquidSetup());
    }

    /** HTTP/1.x in clear text. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** HTTP over TLS, with a certificate that nobody vouches for. */
    public Endpoint tlsEndpoint() {
        return tlsEndpoint;
    }

    /** HTTP/2 in clear text by prior knowledge; nginx only. */
    public Endpoint http2Endpoint() {
        return http2Endpoint;
    }

    static void require(ServerSetup setup) {
        if (Files.isExecutable(setup.binary())) {
            return;
        }
        String why = setup.binary() + " is missing: install the Debian package " + setup.debian();
        if ("true".equals(System.getenv("CI"))) {
            fail(why);
        }
        abort(why);
    }

    private static List<Integer> freePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        }
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }

    private void writeSite() throws IOException {
        Path site = Files.createDirectory(folder.resolve("html"));
        Files.writeString(site.resolve("index.html"), "<h1>It works</h1>\n");
        Random random = new Random(1);
        Files.write(
                site.resolve("long.html"),
                IntStream.range(0, LINES)
                        .mapToObj(i -> String.format(Locale.ROOT, "%016x", random.nextLong()))
                        .toList());
        for (String scheme : List.of("basic", "digest")) {
            Path secret = Files.createDirectory(site.resolve(scheme));
            Files.writeString(secret.resolve("index.html"), "for me only\n");
        }
        // “secret” as htpasswd -s and htdigest write it, the second for the realm “digest”.
        Files.writeString(folder.resolve("users"), "me:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n");
        Files.writeString(
                folder.resolve("digests"), "me:digest:519f956c2e1a5b0b72f4ce3fb2cc7f52\n");
        HeldCertificate certificate =
                new HeldCertificate.Builder()
                        .commonName("localhost")
                        .addSubjectAlternativeName("localhost")
                        .addSubjectAlternativeName("127.0.0.1")
                        .build();
        Files.writeString(folder.resolve("cert.pem"), certificate.certificatePem());
        Files.writeString(folder.resolve("key.pem"), certificate.privateKeyPkcs8Pem());
    }

    private void awaitReady() throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), endpoint.port()));
                return;
            } catch (IOException notYet) {
                if (hasEnded()) {
                    break;
                }
            }
        }
        String said = Files.readString(folder.resolve("console.log"));
        close();
        fail("The server did not start. It said: " + said);
    }

    /** Waits a little, and says whether the process is over. */
    private boolean hasEnded() {
        try {
            return process.waitFor(25, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(RealServer::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
