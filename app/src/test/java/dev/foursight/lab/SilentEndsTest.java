package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Endpoint;
import dev.foursight.lab.server.JettyLab;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The log tells of connections that end without an exchange, and claims no answer for them. */
@Timeout(60)
class SilentEndsTest {

    private final JettyLab lab = new JettyLab(InstantSource.system(), Duration.ofSeconds(1));
    private final Endpoints doors = lab.start(Ports.ANY);

    @AfterEach
    void stop() {
        lab.close();
    }

    private static Socket connect(Endpoint door) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The only entry, of a connection that nothing was asked on. */
    private void assertTold(Port door, String sent, String sentence) throws InterruptedException {
        LabEntry entry =
                LabLogs.await(lab, it -> it.imitated().getFirst().line().contains(sentence));
        assertThat(entry.port()).isEqualTo(door);
        assertThat(entry.request()).isEmpty();
        assertThat(entry.sent().words()).matches(sent);
        assertThat(entry.imitated())
                .extracting(ServerLine::product)
                .containsExactly("Foursight-Lab error.log");
        assertThat(lab.requests()).isZero();
        assertThat(lab.log()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Port.class)
    void aClientThatOnlyComesAndGoes(Port door) throws Exception {
        connect(doors.of(door)).close();

        assertTold(door, "closed without a byte", "The client left without a byte");
    }

    @ParameterizedTest
    @EnumSource(Port.class)
    void aClientThatSaysNothing(Port door) throws Exception {
        try (Socket mute = connect(doors.of(door))) {
            assertThat(mute.getInputStream().read()).isEqualTo(-1);
        }

        assertTold(door, "closed without a byte", "The client sent nothing, so the lab closed");
    }

    @ParameterizedTest
    @CsvSource({"GET / HT", "'GET / HTTP/1.1\r\nHost: a\r\n'"})
    void aClientThatStopsInItsHead(String begin) throws Exception {
        try (Socket half = connect(doors.plain())) {
            write(half, begin);
            assertThat(half.getInputStream().read()).isEqualTo(-1);
        }

        assertTold(Port.PLAIN, "closed without a byte", "The client stopped in a request");
    }

    @Test
    void noHandshake() throws Exception {
        try (Socket garbled = connect(doors.tls())) {
            write(garbled, "\u0016\u0003\u0001\u0000\u0005hello and more of it");
            assertThat(garbled.getInputStream().readAllBytes()).isNotEmpty();
        }

        assertTold(Port.TLS, "closed after \\d+ bytes of TLS", "The TLS handshake failed: ");
    }

    @Test
    void aClientThatDoesNotBelieveTheCertificate() throws Exception {
        try (SSLSocket wary = (SSLSocket) wary()) {
            wary.startHandshake();
        } catch (SSLException itsOwnDecision) {
            assertTold(Port.TLS, "closed after \\d+ bytes of TLS", "fatal alert: ");
            return;
        }
        throw new AssertionError("the client believes a stranger");
    }

    private Socket wary() throws IOException, NoSuchAlgorithmException {
        Endpoint door = doors.tls();
        return SSLContext.getDefault()
                .getSocketFactory()
                .createSocket(connect(door), door.host(), door.port(), true);
    }

    /** Whether the lab came to answer before it saw the end is a race; the log tells which. */
    @Test
    void whatIsCutOffIsNotCalledAnswered() throws Exception {
        byte[] answer;
        try (Socket cut = connect(doors.plain())) {
            write(cut, "GET /file HTTP/1.1\r\nHost: a\r\n");
            cut.shutdownOutput();
            answer = cut.getInputStream().readAllBytes();
        }

        LabEntry entry = LabLogs.await(lab, it -> !it.imitated().isEmpty());
        assertThat(entry.sent().status()).isEqualTo(answer.length == 0 ? 0 : 400);
    }

    @Test
    void garbageIsNoRequestButIsAnswered() throws Exception {
        String answer = new Client(doors.plain()).bytes("\u0001\u0002\u0003\r\n\r\n").content();

        LabEntry entry = LabLogs.await(lab, it -> true);
        assertThat(entry.request()).isEmpty();
        assertThat(entry.sent()).isEqualTo(new Sent(400, answer.length(), ""));
        assertThat(lab.requests()).isOne();
    }
}
