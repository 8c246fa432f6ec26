package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The TLS port, asked by OkHttp over h2 and HTTP/1.1. */
class TlsDoorTest extends LabTest {

    private OkHttpClient client(Protocol protocol, String heldPem) {
        HandshakeCertificates.Builder trust =
                new HandshakeCertificates.Builder()
                        .addTrustedCertificate(
                                okhttp3.tls.Certificates.decodeCertificatePem(
                                        client.get("/certificate.pem").content()));
        if (heldPem != null) {
            trust.heldCertificate(HeldCertificate.decode(client.get(heldPem).content()));
        }
        HandshakeCertificates certificates = trust.build();
        return new OkHttpClient.Builder()
                .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager())
                .protocols(
                        protocol == Protocol.HTTP_2
                                ? List.of(Protocol.HTTP_2, Protocol.HTTP_1_1)
                                : List.of(Protocol.HTTP_1_1))
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .retryOnConnectionFailure(false)
                .build();
    }

    private String url(String host, String path) {
        return "https://" + host + ":" + lab.endpoints().orElseThrow().tls().port() + path;
    }

    private static Response ask(OkHttpClient client, Request.Builder request) throws IOException {
        return client.newCall(request.build()).execute();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void speaksTheProtocolThatTheClientWishes(Protocol protocol) throws IOException {
        for (String host : List.of("localhost", "127.0.0.1", "lab.test", "other.test")) {
            Request.Builder request = new Request.Builder().url(url(host, "/file"));
            try (Response answer = ask(client(protocol, null), request)) {
                assertThat(answer.protocol()).isEqualTo(protocol);
                assertThat(answer.code()).isEqualTo(200);
                assertThat(answer.body().string()).hasSize(4096);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void answersForTheHostOfTheHandshakeOnly(Protocol protocol) throws IOException {
        for (String host : List.of("other.test", "example.org")) {
            Request.Builder request =
                    new Request.Builder().url(url("localhost", "/file")).header("Host", host);
            try (Response answer = ask(client(protocol, null), request)) {
                assertThat(answer.code()).isEqualTo(421);
                assertThat(answer.body().string()).contains("another host than " + host);
            }
        }
        Request.Builder other =
                new Request.Builder().url(url("other.test", "/file")).header("Host", "lab.test");
        try (Response answer = ask(client(protocol, null), other)) {
            assertThat(answer.code()).isEqualTo(421);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void lookAtTheClientCertificateAfterTheHandshake(Protocol protocol) throws IOException {
        Request.Builder request = new Request.Builder().url(url("localhost", "/members"));
        try (Response answer = ask(client(protocol, null), request)) {
            assertThat(answer.code()).isEqualTo(400);
            assertThat(answer.body().string()).contains("No required SSL certificate was sent");
        }
        try (Response answer = ask(client(protocol, "/stranger.pem"), request)) {
            assertThat(answer.code()).isEqualTo(400);
            assertThat(answer.body().string()).contains("The SSL certificate error");
        }
        try (Response answer = ask(client(protocol, "/client.pem"), request)) {
            assertThat(answer.code()).isEqualTo(200);
            assertThat(answer.body().string()).isEqualTo("Welcome, CN=Lab client.\n");
        }
    }

    @Test
    void tellsPlainHttpThatThisIsTheWrongPort() throws InterruptedException {
        Answer answer = new Client(lab.endpoints().orElseThrow().tls()).get("/file");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.field("Server")).isEqualTo("nginx");
        assertThat(answer.field("Connection")).isEqualTo("close");
        assertThat(answer.content())
                .contains("<title>400 The plain HTTP request was sent to HTTPS port</title>");
        LabEntry entry =
                LabLogs.await(lab, it -> it.toString().contains("client sent plain HTTP request"));
        assertThat(entry.imitated())
                .extracting(ServerLine::product)
                .containsExactly("nginx access.log", "nginx error.log");
    }

    static Stream<Scenario> wellFormed() {
        return EveryScenarioTest.all()
                .filter(scenario -> scenario.attempt().crafts().isEmpty())
                .filter(scenario -> scenario.port() == Port.PLAIN)
                // OkHttp sends whole requests, and tells the length even of no content.
                .filter(scenario -> !scenario.key().matches("(408|411)@ietf"))
                // The TLS port is asked first whether it answers for a host.
                .filter(scenario ->
                        scenario.attempt().fields().stream()
                                .noneMatch(line -> line.startsWith("Host:")))
                .filter(scenario -> scenario.unseen().isEmpty())
                .filter(scenario -> scenario.status() != 0);
    }

    /** Over h2 a fault of framing is a broken stream; what is only said is as in HTTP/1.1. */
    @ParameterizedTest
    @MethodSource("wellFormed")
    void doesTheSameOverH2(Scenario scenario) throws IOException {
        Attempt attempt = scenario.request(lab.endpoints().orElseThrow());
        boolean writes =
                List.of("POST", "PUT").contains(attempt.method()) || !attempt.content().isEmpty();
        Request.Builder request =
                new Request.Builder()
                        .url(url("localhost", attempt.target()))
                        .method(
                                attempt.method(),
                                writes
                                        ? RequestBody.create(
                                                attempt.content().getBytes(StandardCharsets.UTF_8))
                                        : null);
        for (String line : attempt.fields()) {
            int colon = line.indexOf(':');
            request.header(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        OkHttpClient h2 = client(Protocol.HTTP_2, null);
        boolean broken =
                scenario.faults().stream()
                        .anyMatch(fault ->
                                fault instanceof Fault.CloseEarly
                                        || fault instanceof Fault.Reset
                                        || fault instanceof Fault.WrongLength);
        if (broken) {
            assertThatThrownBy(
                            () -> {
                                try (Response answer = ask(h2, request)) {
                                    assertThat(answer.code()).isEqualTo(scenario.status());
                                    answer.body().bytes();
                                }
                            })
                    .isInstanceOf(IOException.class);
            return;
        }
        try (Response answer = ask(h2, request)) {
            assertThat(answer.protocol()).isEqualTo(Protocol.HTTP_2);
            assertThat(answer.code()).isEqualTo(scenario.status());
            assertThat(answer.body().bytes()).isNotNull();
        }
    }
}
