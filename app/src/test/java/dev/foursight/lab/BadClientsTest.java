package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Endpoint;
import dev.foursight.lab.server.JettyLab;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever some clients do, the others are answered. Every wait here has an end. */
class BadClientsTest {

    private final JettyLab lab = new JettyLab(InstantSource.system(), Duration.ofSeconds(2));
    private Endpoints ports;
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void start() {
        ports = lab.start(Ports.ANY);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        lab.close();
    }

    private Socket connect(Endpoint door) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()));
        socket.setSoTimeout(20_000);
        open.add(socket);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void assertOthersAreAnswered() {
        assertThat(new Client(ports.plain()).get("/file").status()).isEqualTo(200);
        assertThat(new Client(ports.tls()).get("/file").status()).isEqualTo(400);
        assertThat(new Client(ports.proxy()).get("/file").status()).isEqualTo(407);
    }

    /** Whether the connection ends, by close or reset; a read that times out fails the test. */
    private static boolean ends(Socket socket) throws IOException {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketException reset) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource(Port.class)
    void aThousandHalfOpenConnections(Port port) throws IOException {
        for (int i = 0; i < 1_000; i++) {
            Socket socket = connect(ports.of(port));
            if (i % 2 == 0) {
                write(socket, port == Port.TLS ? "\u0016\u0003\u0001" : "GET / HT");
            }
        }
        assertOthersAreAnswered();
        assertThat(ends(open.getFirst())).isTrue();
        assertThat(ends(open.getLast())).isTrue();
        assertOthersAreAnswered();
    }

    /** Each keeps a page waiting, more than any pool of threads has. */
    @Test
    void aThousandWhoseContentDoesNotCome() throws IOException {
        String head =
                """
                POST /file HTTP/1.1
                Host: a
                Content-Type: text/plain
                Content-Length: 10

                """
                        .replace("\n", "\r\n");
        for (int i = 0; i < 1_000; i++) {
            write(connect(ports.plain()), head);
        }
        assertOthersAreAnswered();
        assertThat(ends(open.getFirst())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Port.class)
    void garbage(Port port) throws IOException {
        Random random = new Random(418);
        for (int i = 0; i < 200; i++) {
            byte[] garbage = new byte[1 + random.nextInt(2_000)];
            random.nextBytes(garbage);
            Socket socket = connect(ports.of(port));
            try {
                socket.getOutputStream().write(garbage);
                socket.shutdownOutput();
            } catch (SocketException refusedAlready) {
                continue;
            }
            assertThat(ends(socket)).isTrue();
        }
        assertOthersAreAnswered();
    }

    @Test
    void clientsThatNeverRead() throws IOException {
        for (int i = 0; i < 50; i++) {
            Socket socket = connect(ports.plain());
            String head = "GET /404/hostile HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
            write(socket, i % 2 == 0 ? head : head.replace("/404/hostile", "/").repeat(100));
        }
        assertOthersAreAnswered();
        // The lab gives them up; what had come by then can still be read.
        assertThat(ends(open.getFirst())).isTrue();
        assertOthersAreAnswered();
    }

    @Test
    void isOnLoopbackOnly() throws IOException {
        List<InetAddress> others =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .filter(address -> !address.isLinkLocalAddress())
                        .toList();
        for (InetAddress other : others) {
            for (Port port : Port.values()) {
                assertThat(refuses(other, ports.of(port).port())).as(other.toString()).isTrue();
            }
        }
        assertThat(Stream.of(Port.values()).map(ports::of).map(Endpoint::host))
                .containsOnly("127.0.0.1");
    }

    private static boolean refuses(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 5_000);
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }
}
