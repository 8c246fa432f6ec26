package dev.foursight.wire.ok;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireEvent.What;
import dev.foursight.real.RealServer;
import dev.foursight.wire.Call;
import dev.foursight.wire.Certificates;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import dev.foursight.wire.Streamed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OkTransportTest {

    @TempDir private Path folder;

    @Test
    void speaksHttp2WithNginx() throws IOException {
        try (RealServer server = RealServer.nginx()) {
            for (Endpoint endpoint :
                    new Endpoint[] {server.http2Endpoint(), server.tlsEndpoint()}) {
                answers(endpoint);
                refuses(endpoint);
            }
        }
    }

    private static void answers(Endpoint endpoint) {
        Exchange found = send(draft(endpoint, "/?a=b").with("X-One", "1"));
        assertThat(found.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.response().version()).isEqualTo("HTTP/2");
        assertThat(found.response().content().latin1()).isEqualTo("<h1>It works</h1>\n");
        assertThat(found.response().complete()).isTrue();
        assertThat(found.sent()).isNull();
        assertThat(found.received().isEmpty()).isTrue();
        assertThat(found.ended()).isEqualTo(Ended.KEPT_OPEN);
        assertThat(found.request().target()).isEqualTo("/?a=b");
        assertThat(found.request().fields().value("x-one")).hasValue("1");
        assertThat(found.request().fields().has("accept-encoding")).isFalse();
        assertThat(found.events())
                .extracting(WireEvent::what)
                .containsSubsequence(
                        What.RESOLVED,
                        What.CONNECTED,
                        What.WRITTEN,
                        What.FIRST_BYTE,
                        What.READ,
                        What.CLOSED_BY_CLIENT);
        if (endpoint.tls()) {
            assertThat(found.tls().alpn()).isEqualTo("h2");
            assertThat(found.timing().tlsMs()).isNotNull();
        }

        Exchange packed = send(draft(endpoint, "/long.html").with("Accept-Encoding", "gzip"));
        assertThat(packed.response().fields().value("content-encoding")).hasValue("gzip");
        assertThat(packed.response().content().slice(0, 2))
                .isEqualTo(Bytes.ofLatin1("\u001f\u008b"));

        Draft capped = draft(endpoint, "/long.html");
        Exchange cut = send(capped.withConnection(capped.connection().withCaptureCap(100)));
        assertThat(cut.truncated()).isTrue();
        assertThat(cut.response().content().length()).isEqualTo(100);
        assertThat(cut.response().contentBytes()).isEqualTo(17L * RealServer.LINES);

        assertThat(send(draft(endpoint, "/").withMethod("HEAD")).status()).isEqualTo(200);
    }

    private static void refuses(Endpoint endpoint) {
        assertThat(send(draft(endpoint, "/nothing")).status()).isEqualTo(404);
        Exchange post =
                send(
                        draft(endpoint, "/")
                                .withMethod("POST")
                                .withBody(new Body(Bytes.ofLatin1("x=y"), Body.Framing.AUTOMATIC)));
        assertThat(post.status()).isEqualTo(405);
        assertThat(post.request().fields().value("content-length")).hasValue("3");
    }

    @Test
    void refused() {
        Exchange exchange = send(draft(new Endpoint(false, "127.0.0.1", 1), "/"));
        assertFailure(exchange, Kind.CONNECT_FAILED, "refused", Phase.CONNECT);
        assertThat(exchange.ended()).isEqualTo(Ended.FAILED);
    }

    @Test
    void serverThatSpeaksHttp1() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hear(24);
                    hand.say("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                    hand.hold();
                })) {
            assertThat(send(draft(plain(peer), "/")).outcome().kind()).isEqualTo(Kind.UNPARSABLE);
        }
    }

    @Test
    void serverThatChoosesHttp1OverTls() throws Exception {
        Peer.Script script =
                hand -> {
                    hand.agreeingTo("http/1.1");
                    hand.hearAll();
                };
        try (Peer peer =
                Peer.tls(Certificates.server(new Certificates().valid("localhost")), script)) {
            assertFailure(
                    send(draft(new Endpoint(true, "127.0.0.1", peer.port()), "/")),
                    Kind.TLS_FAILED,
                    "h2-not-offered",
                    Phase.TLS);
        }
    }

    /** In TLS 1.3 it comes when OkHttp has begun HTTP/2, and OkHttp keeps it to itself. */
    @RepeatedTest(5)
    void alertAfterTheHandshakeIsNamed() throws Exception {
        Peer.Script demanding =
                hand -> {
                    SSLSocket socket = hand.agreeingTo("h2");
                    socket.setNeedClientAuth(true);
                    hand.hearAll();
                };
        try (Peer peer =
                Peer.tls(Certificates.server(new Certificates().valid("localhost")), demanding)) {
            Exchange exchange = send(draft(new Endpoint(true, "127.0.0.1", peer.port()), "/"));
            assertThat(exchange.outcome().kind()).isEqualTo(Kind.TLS_FAILED);
            assertThat(exchange.outcome().failure().kind()).isEqualTo("alert");
        }
    }

    @Test
    void serverThatSpeaksClearTextOnTls() throws Exception {
        try (Peer peer = Peer.plain(Peer.clearText())) {
            assertFailure(
                    send(draft(new Endpoint(true, "127.0.0.1", peer.port()), "/")),
                    Kind.TLS_FAILED,
                    "plain-on-tls",
                    Phase.TLS);
        }
    }

    @Test
    void certificateThatNobodyVouchesFor() throws Exception {
        try (Peer peer =
                Peer.tls(
                        Certificates.server(new Certificates().valid("127.0.0.1")),
                        Peer.Hand::hearAll)) {
            Draft draft = draft(new Endpoint(true, "127.0.0.1", peer.port()), "/");
            assertFailure(
                    send(draft.withConnection(draft.connection().withTrust(Trust.SYSTEM))),
                    Kind.TLS_FAILED,
                    "certificate-untrusted",
                    Phase.TLS);
        }
    }

    /** The handshake was made, whatever became of the connection before HTTP/2 could begin. */
    @Test
    void aConnectionThatBreaksAfterTheHandshake() throws Exception {
        CountDownLatch shaken = new CountDownLatch(1);
        CountDownLatch broken = new CountDownLatch(1);
        Peer.Script script =
                hand -> {
                    hand.agreeingTo("h2").startHandshake();
                    shaken.await();
                    hand.reset();
                    broken.countDown();
                };
        Call call =
                new Call(event -> {
                    if (event.what() == What.TLS_DONE) {
                        shaken.countDown();
                        awaitQuietly(broken);
                    }
                });
        try (Peer peer =
                Peer.tls(Certificates.server(new Certificates().valid("localhost")), script)) {
            Draft draft = draft(new Endpoint(true, "127.0.0.1", peer.port()), "/");
            Exchange exchange = new OkTransport().send(Renderer.render(draft), call);
            // A close_notify goes before the RST, and either may be what is noticed.
            assertThat(exchange.outcome().kind())
                    .isIn(Kind.RESET, Kind.CLOSED_SILENTLY, Kind.UNPARSABLE);
            assertThat(exchange.tls().version()).isEqualTo("TLSv1.3");
            assertThat(exchange.tls().alpn()).isEqualTo("h2");
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void neverAnswers() throws Exception {
        try (Peer peer = Peer.plain(Peer.Hand::hold)) {
            Draft draft =
                    Requests.deadlines(draft(plain(peer), "/"), Requests.firstByte(Requests.SHORT));
            Exchange exchange = send(draft);
            assertFailure(exchange, Kind.TIMED_OUT, "timed-out", Phase.FIRST_BYTE);
            assertThat(exchange.ended()).isEqualTo(Ended.DEADLINE);
        }
    }

    @Test
    void cancelled() throws Exception {
        try (Peer peer = Peer.plain(Peer.Hand::hold)) {
            Call[] call = new Call[1];
            call[0] =
                    new Call(event -> {
                        if (event.what() == What.WRITTEN) {
                            call[0].cancel();
                        }
                    });
            Exchange exchange =
                    new OkTransport().send(Renderer.render(draft(plain(peer), "/")), call[0]);
            assertThat(exchange.outcome().kind()).isEqualTo(Kind.CANCELLED);
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_CLIENT);
        }
    }

    private static Endpoint plain(Peer peer) {
        return new Endpoint(false, "127.0.0.1", peer.port());
    }

    @Test
    void streamsAFile() throws IOException {
        Path file = Streamed.file(folder, 300_000);
        Body body = new Body(Streamed.content(file), Body.Framing.AUTOMATIC);
        try (RealServer server = RealServer.nginx()) {
            Draft put = draft(server.http2Endpoint(), "/").withMethod("PUT").withBody(body);
            Exchange found = send(put);
            assertThat(found.status()).isEqualTo(405);
            assertThat(found.request().content().isEmpty()).isTrue();
            assertThat(found.request().contentBytes()).isEqualTo(300_000);
            assertThat(found.request().fields().value("content-length")).hasValue("300000");

            Files.delete(file);
            assertFailure(send(put), Kind.CANCELLED, Outcome.CONTENT_UNREADABLE, Phase.WRITE);
        }
    }

    private static Draft draft(Endpoint endpoint, String target) {
        Draft draft = Requests.draft(new TargetUrl(endpoint, target).toString());
        return draft.withConnection(
                draft.connection().withProtocol(Protocol.HTTP_2).withTrust(Trust.ANY));
    }

    private static Exchange send(Draft draft) {
        return new OkTransport().send(Renderer.render(draft), Call.unwatched());
    }

    private static void assertFailure(Exchange exchange, Kind outcome, String kind, Phase phase) {
        assertThat(
                        List.of(
                                exchange.outcome().kind(),
                                exchange.outcome().failure().kind(),
                                exchange.outcome().failure().phase()))
                .isEqualTo(List.of(outcome, kind, phase));
    }
}
