package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.TlsOptions;
import dev.foursight.http.WireRequest;
import dev.foursight.http.WireRequest.Step;
import dev.foursight.wire.Certificates;
import dev.foursight.wire.OneRequest;
import dev.foursight.wire.Streamed;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands are run by the machine's own shells. */
class ReproducerTest {

    private static WireRequest request(String url, Bytes... pieces) {
        StringBuilder all = new StringBuilder();
        List<Step> steps = new ArrayList<>();
        for (Bytes piece : pieces) {
            steps.add(new Step.Send(piece));
            steps.add(new Step.Pause(Duration.ofMillis(50)));
            all.append(piece.latin1());
        }
        Bytes bytes = Bytes.ofLatin1(all.toString());
        return new WireRequest(
                Draft.get(TargetUrl.parse(url)).withRaw(bytes),
                steps.subList(0, Math.max(0, steps.size() - 1)),
                bytes,
                List.of());
    }

    @TempDir private Path folder;

    private static Bytes everyByte() {
        byte[] bytes = new byte[3_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return Bytes.of(bytes);
    }

    @Test
    void bashSendsTheSameBytesAndShowsTheAnswer() throws IOException, InterruptedException {
        Programs.need("bash", "sh");
        try (OneRequest server = new OneRequest()) {
            WireRequest request =
                    request(
                            "http://127.0.0.1:" + server.port(),
                            Bytes.ofUtf8("GET /'a'!%s\\n$x HTTP/1.1\r\nHost: ä\n\r\n"),
                            everyByte());
            RequestText text = Reproducer.write(request, true);
            server.answerAfter(request.bytes().length());

            assertThat(text.differences()).isEmpty();
            assertThat(Programs.run("sh", text.text()).latin1()).startsWith("HTTP/1.1 200 OK\r\n");
            assertThat(server.heard().latin1()).isEqualTo(request.bytes().latin1());
        }
    }

    @Test
    void filesAreReadByTheCommands() throws IOException, InterruptedException {
        Programs.need("bash", "sh");
        Path file = Streamed.file(folder, 70_000);
        Delivery halves =
                Delivery.PLAIN.plus(
                        Delivery.Place.IN_CONTENT, new Delivery.Act.Pause(Duration.ofMillis(50)));
        for (Delivery delivery : List.of(Delivery.PLAIN, halves)) {
            for (Body.Framing framing : Body.Framing.values()) {
                try (OneRequest server = new OneRequest()) {
                    WireRequest request =
                            Renderer.render(
                                    Draft.get(TargetUrl.parse("http://127.0.0.1:" + server.port()))
                                            .withMethod("PUT")
                                            .withDelivery(delivery)
                                            .withBody(new Body(Streamed.between(file), framing)));
                    RequestText text = Reproducer.write(request, false);
                    server.answerAfter((int) request.length());

                    assertThat(text.differences()).isEmpty();
                    assertThat(text.text()).hasSizeLessThan(2_000);
                    Programs.run("sh", text.text());
                    assertThat(server.heard()).isEqualTo(Streamed.written(request));
                }
            }
        }
    }

    @Test
    void opensslSendsTheSameBytes() throws IOException, InterruptedException {
        Programs.need("openssl", "sh");
        var certificate = new Certificates().valid("localhost");
        try (OneRequest server =
                new OneRequest(Certificates.server(certificate).getServerSocketFactory())) {
            // What openssl would take for commands, were it not told to be quiet.
            WireRequest request =
                    request(
                            "https://localhost:" + server.port(),
                            Bytes.ofUtf8("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
                            Bytes.ofUtf8("Q\nR\n"),
                            everyByte());
            RequestText text = Reproducer.write(request, true);
            server.answerAfter(request.bytes().length());

            assertThat(text.text()).contains("-connect localhost:", "-servername localhost");
            assertThat(Programs.run("sh", text.text()).latin1()).contains("HTTP/1.1 200 OK\r\n");
            assertThat(server.heard().latin1()).isEqualTo(request.bytes().latin1());
        }
    }

    @Test
    void isReadable() {
        Draft draft =
                Draft.get(TargetUrl.parse("http://[::1]:8080/a"))
                        .with("Authorization", "Basic YTpi");

        assertThat(Reproducer.write(Renderer.render(draft), false).text())
                .isEqualTo(
                        """
                        bash <<'END'
                        exec 3<>/dev/tcp/::1/8080
                        {
                        printf %b \\
                          'GET /a HTTP/1.1\\r\\n' \\
                          'Host: [::1]:8080\\r\\n' \\
                          'User-Agent: foursight\\r\\n' \\
                          'Accept: */*\\r\\n' \\
                          'Authorization: Basic <masked>\\r\\n' \\
                          '\\r\\n'
                        } >&3
                        cat <&3
                        END
                        """);
    }

    @Test
    void goesToTheAddressAndTheNameThatWereChosen() {
        Draft draft = Draft.get(TargetUrl.parse("https://example.org/"));
        Connection connection =
                draft.connection()
                        .withRoute(
                                Route.DIRECT.withPins(
                                        List.of(
                                                new Route.Pin(
                                                        "example.org",
                                                        443,
                                                        List.of(
                                                                InetAddress.ofLiteral(
                                                                        "127.0.0.1"))))))
                        .withTls(
                                TlsOptions.STANDARD.withServerName(
                                        new TlsOptions.ServerName.Named("other.example")));

        assertThat(
                        Reproducer.write(Renderer.render(draft.withConnection(connection)), false)
                                .text())
                .contains("-connect 127.0.0.1:443 -servername other.example");
    }

    @Test
    void aHostCannotRunAnything() throws IOException, InterruptedException {
        Programs.need("bash");
        WireRequest request =
                request("http://x$(echo${IFS}boo>&2);'echo'${IFS}boo:1/", Bytes.ofUtf8("x"));

        assertThat(
                        Programs.run("bash", Reproducer.write(request, true).text() + "echo end")
                                .latin1())
                .isEqualTo("end\n");
    }

    @Test
    void aSecretCutByAPauseIsMaskedAsAWhole() {
        WireRequest request =
                request(
                        "http://h",
                        Bytes.ofUtf8("A: b\r\nCookie: a=se"),
                        Bytes.ofUtf8("cret\r\n\r\n"));
        RequestText text = Reproducer.write(request, false);

        assertThat(text.text())
                .containsSubsequence("Cookie: a=<masked>", "sleep 0.05", "printf")
                .doesNotContain("=se", "cret");
        assertThat(Reproducer.write(request, true).text()).contains("sleep 0.05");
    }
}
