package dev.foursight.wire.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Renderer;
import dev.foursight.http.WireRequest.Step;
import dev.foursight.wire.Call;
import dev.foursight.wire.Certificates;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import dev.foursight.wire.Resolver;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RawTlsTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

    private final Certificates certificates = new Certificates();

    @Test
    void tellsWhatWasAgreed() throws Exception {
        Exchange exchange = answered("localhost", certificates.valid("localhost"), Trust.SYSTEM);
        assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(exchange.received()).isEqualTo(Bytes.ofLatin1(OK));
        assertThat(exchange.tls().version()).isEqualTo("TLSv1.3");
        assertThat(exchange.tls().alpn()).isEqualTo("http/1.1");
        assertThat(exchange.tls().sni()).isEqualTo("localhost");
        assertThat(exchange.tls().clientCertificate()).isFalse();
        assertThat(exchange.timing().tlsMs()).isNotNull();
    }

    @Test
    void sendsNoServerNameForAnAddress() throws Exception {
        Exchange exchange = answered("127.0.0.1", certificates.valid("127.0.0.1"), Trust.SYSTEM);
        assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(exchange.tls().sni()).isNull();
    }

    @Test
    void certificateThatNobodyElseSigned() throws Exception {
        HeldCertificate stranger = new HeldCertificate.Builder().commonName("x").build();
        assertTlsFailure(answered("localhost", stranger, Trust.SYSTEM), "certificate-self-signed");
        assertThat(answered("localhost", stranger, Trust.ANY).status()).isEqualTo(200);
    }

    @Test
    void certificateThatHasExpired() throws Exception {
        HeldCertificate old =
                certificates.certificate("localhost", Instant.now().minus(Duration.ofDays(9)));
        assertTlsFailure(answered("localhost", old, Trust.SYSTEM), "certificate-expired");
        assertThat(answered("localhost", old, Trust.ANY).status()).isEqualTo(200);
    }

    @Test
    void certificateThatIsNotValidYet() throws Exception {
        HeldCertificate early =
                certificates.certificate("localhost", Instant.now().plus(Duration.ofDays(9)));
        assertTlsFailure(answered("localhost", early, Trust.SYSTEM), "certificate-not-yet-valid");
    }

    @Test
    void certificateForAnotherHost() throws Exception {
        HeldCertificate other = certificates.valid("other.example");
        for (String host : List.of("localhost", "127.0.0.1")) {
            assertTlsFailure(answered(host, other, Trust.SYSTEM), "certificate-wrong-host");
        }
        assertThat(answered("localhost", other, Trust.ANY).status()).isEqualTo(200);
    }

    @Test
    void serverThatSpeaksClearText() throws Exception {
        try (Peer peer = Peer.plain(Peer.clearText())) {
            assertTlsFailure(
                    Requests.get("https://127.0.0.1:" + peer.port() + "/"), "plain-on-tls");
        }
    }

    @Test
    void serverThatClosesDuringTheHandshake() throws Exception {
        try (Peer peer = Peer.plain(hand -> hand.hear(300))) {
            assertTlsFailure(Requests.get("https://127.0.0.1:" + peer.port() + "/"), "closed");
        }
    }

    @Test
    void serverThatResetsDuringTheHandshake() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hear(5);
                    hand.reset();
                })) {
            assertTlsFailure(Requests.get("https://127.0.0.1:" + peer.port() + "/"), "closed");
        }
    }

    @Test
    void serverThatNeverShakesHands() throws Exception {
        try (Peer peer = Peer.plain(Peer.Hand::hold)) {
            Draft draft =
                    Requests.deadlines(
                            Requests.draft("https://127.0.0.1:" + peer.port() + "/"),
                            Requests.total(Requests.SHORT));
            Exchange exchange = Requests.send(draft);
            RawFailuresTest.assertFailure(exchange, Kind.TIMED_OUT, "timed-out", Phase.TLS);
        }
    }

    @Test
    void alertIsNamed() throws Exception {
        Peer.Script other =
                hand -> {
                    hand.agreeingTo("h2").startHandshake();
                };
        try (Peer peer = Peer.tls(Certificates.server(certificates.valid("localhost")), other)) {
            Exchange exchange =
                    send(Requests.draft("https://localhost:" + peer.port() + "/"), Trust.ANY);
            assertThat(exchange.outcome())
                    .isEqualTo(
                            Outcome.failed(
                                    Kind.TLS_FAILED,
                                    "alert",
                                    Phase.TLS,
                                    "no_application_protocol"));
        }
    }

    @Test
    void clientCertificateThatIsMissingIsAnAlert() throws Exception {
        Peer.Script demanding =
                hand -> {
                    ((SSLSocket) hand.socket()).setNeedClientAuth(true);
                    hand.hearHead();
                };
        try (Peer peer =
                Peer.tls(Certificates.server(certificates.valid("localhost")), demanding)) {
            Exchange exchange =
                    send(Requests.draft("https://localhost:" + peer.port() + "/"), Trust.ANY);
            assertThat(exchange.outcome().kind()).isEqualTo(Kind.TLS_FAILED);
            assertThat(exchange.outcome().failure().kind()).isEqualTo("alert");
            assertThat(exchange.outcome().failure().phase()).isEqualTo(Phase.TLS);
        }
    }

    @RepeatedTest(5)
    void keepsAnEarlyAnswerToARequestThatCannotBeFinished() throws Exception {
        String early = "HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n\r\ntoo much";
        Peer.Script script =
                hand -> {
                    hand.hearHead();
                    hand.say(early);
                    hand.hear(100_000);
                    hand.reset();
                };
        try (Peer peer = Peer.tls(Certificates.server(certificates.valid("localhost")), script)) {
            Draft draft =
                    Requests.draft("https://localhost:" + peer.port() + "/")
                            .withBody(
                                    new Body(
                                            Bytes.of(new byte[20_000_000]),
                                            Body.Framing.AUTOMATIC));
            Exchange exchange = send(draft, Trust.ANY);
            assertThat(exchange.received().latin1()).isEqualTo(early);
            assertThat(exchange.status()).isEqualTo(413);
        }
    }

    @Test
    void neverReadsTheRequest() throws Exception {
        Peer.Script script =
                hand -> {
                    hand.hearHead();
                    hand.hold();
                };
        try (Peer peer = Peer.tls(Certificates.server(certificates.valid("localhost")), script)) {
            Draft draft =
                    Requests.deadlines(
                                    Requests.draft("https://localhost:" + peer.port() + "/"),
                                    Requests.firstByte(Requests.SHORT))
                            .withBody(
                                    new Body(
                                            Bytes.of(new byte[20_000_000]),
                                            Body.Framing.AUTOMATIC));
            RawFailuresTest.assertFailure(
                    send(draft, Trust.ANY), Kind.TIMED_OUT, "timed-out", Phase.WRITE);
        }
    }

    @Test
    void halfCloseStillReads() throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        Peer.Script script =
                hand -> {
                    heard.complete(hand.hearAll());
                    hand.say(OK);
                };
        try (Peer peer = Peer.tls(Certificates.server(certificates.valid("localhost")), script)) {
            Draft draft = Requests.draft("https://localhost:" + peer.port() + "/");
            Exchange exchange =
                    new RawTransport(loopback(), certificates.trusting(), RawTransport.LINGER)
                            .send(
                                    Requests.steps(
                                            draft,
                                            List.of(
                                                    new Step.Send(Bytes.ofLatin1("GET /")),
                                                    new Step.HalfClose())),
                                    Call.unwatched());
            assertThat(heard.join()).isEqualTo("GET /");
            assertThat(exchange.status()).isEqualTo(200);
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_SERVER);
        }
    }

    private Exchange answered(String host, HeldCertificate certificate, Trust trust)
            throws Exception {
        Peer.Script script =
                hand -> {
                    hand.agreeingTo("h2", "http/1.1");
                    hand.hearHead();
                    hand.say(OK);
                };
        try (Peer peer = Peer.tls(Certificates.server(certificate), script)) {
            return send(Requests.draft("https://" + host + ":" + peer.port() + "/"), trust);
        }
    }

    private Exchange send(Draft draft, Trust trust) throws Exception {
        return new RawTransport(loopback(), certificates.trusting(), RawTransport.LINGER)
                .send(
                        Renderer.render(draft.withConnection(draft.connection().withTrust(trust))),
                        Call.unwatched());
    }

    private static Resolver loopback() {
        return host -> List.of(InetAddress.getLoopbackAddress());
    }

    private static void assertTlsFailure(Exchange exchange, String kind) {
        RawFailuresTest.assertFailure(exchange, Kind.TLS_FAILED, kind, Phase.TLS);
    }
}
