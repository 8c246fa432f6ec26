package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Endpoint;
import dev.foursight.lab.server.JettyLab;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JettyLabTest {

    private static final int LAST_PORT = Lab.DEFAULT_PORT + 100;

    private final JettyLab lab = new JettyLab();

    @AfterEach
    void close() {
        lab.close();
    }

    private static Ports plain(int port) {
        return new Ports(port, 0, 0);
    }

    private static ServerSocket occupy(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
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

    @Test
    void takesExactlyThePortAskedFor() throws IOException {
        int port;
        try (ServerSocket free = occupy(0)) {
            port = free.getLocalPort();
        }
        assertThat(lab.start(plain(port)).plain())
                .isEqualTo(new Endpoint(false, "127.0.0.1", port));
        assertThat(lab.endpoints().map(Endpoints::plain))
                .contains(new Endpoint(false, "127.0.0.1", port));
    }

    @Test
    void saysWhyItCannotHaveThePortAskedFor() throws IOException {
        try (ServerSocket taken = occupy(0)) {
            assertThatThrownBy(() -> lab.start(plain(taken.getLocalPort())))
                    .isInstanceOf(LabFailed.class)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort())
                    .hasMessageContaining("choose another port");
            assertThat(lab.endpoints()).isEmpty();
        }
    }

    @Test
    void takesTheNextPortWhereTheUsualOneIsTaken() {
        try (JettyLab first = new JettyLab();
                JettyLab second = new JettyLab()) {
            Endpoints taken = first.start(Ports.ANY);
            assertThat(taken.plain().port()).isBetween(Lab.DEFAULT_PORT, LAST_PORT);
            assertThat(taken.tls().port()).isBetween(taken.plain().port() + 1, LAST_PORT);
            assertThat(taken.proxy().port()).isBetween(taken.tls().port() + 1, LAST_PORT);
            assertThat(second.start(Ports.ANY).plain().port())
                    .isBetween(taken.proxy().port() + 1, LAST_PORT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refusesWhatIsNoPort(int port) {
        assertThatThrownBy(() -> lab.start(plain(port)))
                .isInstanceOf(LabFailed.class)
                .hasMessageContaining("There is no port " + port);
    }

    @Test
    void startsOnceAndStopsAndStartsAgain() throws IOException {
        Endpoint first = lab.start(Ports.ANY).plain();
        assertThat(lab.start(Ports.ANY).plain()).isEqualTo(first);
        lab.close();
        lab.close();
        assertThat(lab.endpoints()).isEmpty();
        assertThatThrownBy(() -> new Socket(first.host(), first.port()).close())
                .isInstanceOf(ConnectException.class);
        Endpoint again = lab.start(plain(first.port())).plain();
        assertThat(again).isEqualTo(first);
        assertThat(new Client(again).get("/").status()).isEqualTo(200);
    }

    @Test
    void stopsThoughAClientHoldsItsConnectionOpen() throws IOException {
        Endpoint endpoint = lab.start(Ports.ANY).plain();
        try (Socket idle = new Socket(endpoint.host(), endpoint.port())) {
            idle.setSoTimeout(20_000);
            String whole = "OPTIONS * HTTP/1.1\r\nHost: " + endpoint.authority() + "\r\n\r\n";
            idle.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
            // An answer shows that the lab has taken the connection over from the system.
            assertThat(idle.getInputStream().read()).isEqualTo('H');
            lab.close();
            assertThat(ends(idle)).isTrue();
        }
    }

    @Test
    void countsAlsoWhatTheParserRefuses() throws InterruptedException {
        Client client = new Client(lab.start(Ports.ANY).plain());
        CountDownLatch three = new CountDownLatch(1);
        lab.watch(it -> {
            if (it.requests() == 3) {
                three.countDown();
            }
        });
        client.get("/");
        client.bytes("GE(T / HTTP/1.1\r\n\r\n");
        client.bytes("GET / HTTP/1.1\r\n\r\n");
        assertThat(three.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(lab.requests()).isEqualTo(3);
    }

    @Test
    void tellsWatchersOfStartAndStop() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        lab.watch(it -> (it.endpoints().isPresent() ? started : stopped).countDown());
        lab.start(Ports.ANY);
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        lab.close();
        assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
