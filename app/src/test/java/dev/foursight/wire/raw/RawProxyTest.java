package dev.foursight.wire.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Login;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Proxy;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.Call;
import dev.foursight.wire.Certificates;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import dev.foursight.wire.Resolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTTP and HTTPS proxies; every way through and every way it can fail. */
@Timeout(60)
class RawProxyTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

    private static final Login LOGIN = new Login("me", "p:ss");

    private final Certificates certificates = new Certificates();
    private final CompletableFuture<String> heard =
            new CompletableFuture<String>().orTimeout(30, TimeUnit.SECONDS);

    @Test
    void clearTextIsAskedForInAbsoluteForm() throws Exception {
        try (Peer proxy =
                Peer.plain(hand -> {
                    heard.complete(hand.hearHead());
                    hand.say(OK);
                })) {
            Exchange exchange =
                    send("http://origin.invalid:81/x?y", http(false, proxy.port(), LOGIN));
            assertThat(exchange.status()).isEqualTo(200);
            assertThat(heard.join())
                    .startsWith(
                            "GET http://origin.invalid:81/x?y HTTP/1.1\r\nHost: origin.invalid:81\r\n")
                    .contains("\r\nProxy-Authorization: Basic bWU6cDpzcw==\r\n");
            assertThat(exchange.sent().latin1()).isEqualTo(heard.join());
        }
    }

    @Test
    void tlsGoesThroughATunnelAndNoByteOfItIsForgotten() throws Exception {
        try (Peer origin = origin();
                Peer proxy = Peer.plain(hand -> tunnel(hand, origin.port()))) {
            Exchange exchange =
                    send(
                            "https://localhost:" + origin.port() + "/",
                            http(false, proxy.port(), LOGIN));
            assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
            assertThat(exchange.received()).isEqualTo(Bytes.ofLatin1(OK));
            assertThat(exchange.sent().latin1()).startsWith("GET / HTTP/1.1\r\n");
            String asked =
                    "CONNECT localhost:"
                            + origin.port()
                            + " HTTP/1.1\r\nHost: localhost:"
                            + origin.port()
                            + "\r\nUser-Agent: foursight\r\nProxy-Authorization: Basic bWU6cDpzcw==\r\n\r\n";
            assertThat(heard.join()).isEqualTo(asked);
            assertThat(told(exchange, What.PROXY_WRITTEN)).containsExactly(asked);
            assertThat(told(exchange, What.PROXY_READ))
                    .containsExactly("HTTP/1.1 200 Go on\r\nVia: me\r\n\r\n");
            assertThat(exchange.events())
                    .extracting(WireEvent::what)
                    .containsSubsequence(
                            What.CONNECTED,
                            What.PROXY_WRITTEN,
                            What.PROXY_READ,
                            What.TLS_DONE,
                            What.WRITTEN);
        }
    }

    @Test
    void theProxyItselfMaySpeakTls() throws Exception {
        try (Peer origin = origin();
                Peer proxy =
                        Peer.tls(
                                Certificates.server(certificates.valid("localhost")),
                                hand -> tunnel(hand, origin.port()))) {
            Exchange exchange =
                    send(
                            "https://localhost:" + origin.port() + "/",
                            http(true, proxy.port(), null));
            assertThat(exchange.status()).isEqualTo(200);
            assertThat(heard.join()).doesNotContain("Proxy-Authorization");
        }
    }

    @Test
    void whatTheProxyAnswersInsteadIsTheAnswer() throws Exception {
        String refusal =
                "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"r\"\r\nContent-Length: 4\r\n\r\nno.\n";
        try (Peer proxy =
                Peer.plain(hand -> {
                    heard.complete(hand.hearHead());
                    hand.say(refusal);
                    hand.hold();
                })) {
            Exchange exchange = send("https://origin.invalid/", http(false, proxy.port(), null));
            assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
            assertThat(exchange.status()).isEqualTo(407);
            assertThat(exchange.ended()).isEqualTo(Ended.KEPT_OPEN);
            assertThat(exchange.sent().latin1()).isEqualTo(heard.join());
            assertThat(exchange.request().method()).isEqualTo("CONNECT");
            assertThat(exchange.received().latin1()).isEqualTo(refusal);
            assertThat(exchange.response().content().latin1()).isEqualTo("no.\n");
            assertThat(exchange.tls()).isNull();
        }
    }

    @Test
    void nothingListens() {
        assertFailure(
                send("http://origin.invalid/", http(false, 1, null)),
                "proxy-refused",
                Phase.CONNECT);
    }

    @Test
    void theProxyHasNoAddress() {
        Proxy proxy = new Proxy(Proxy.Kind.HTTP, new Endpoint(false, "proxy.invalid", 1), null);
        assertFailure(send("http://origin.invalid/", proxy), "proxy-unknown-host", Phase.RESOLVE);
    }

    @Test
    void theProxySpeaksNoTls() throws Exception {
        try (Peer proxy = Peer.plain(Peer.clearText())) {
            assertFailure(
                    send("https://origin.invalid/", http(true, proxy.port(), null)),
                    "proxy-plain-on-tls",
                    Phase.TLS);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', proxy-closed", "SSH-2.0-x, proxy-not-http", "HTTP/1.1 2, proxy-closed"})
    void theProxyDoesNotAnswerConnect(String answer, String kind) throws Exception {
        try (Peer proxy = Peer.plain(Peer.answer(answer))) {
            Exchange exchange = send("https://origin.invalid/", http(false, proxy.port(), null));
            assertFailure(exchange, kind, Phase.CONNECT);
            assertThat(exchange.ended()).isEqualTo(Ended.FAILED);
            assertThat(String.join("", told(exchange, What.PROXY_READ)))
                    .isEqualTo(kind.equals("proxy-not-http") ? "SSH-2" : answer);
        }
    }

    @Test
    void theProxyTakesTooLong() throws Exception {
        try (Peer proxy = Peer.plain(Peer.Hand::hold)) {
            Draft draft = Requests.draft("https://origin.invalid/");
            Connection connection =
                    draft.connection()
                            .withDeadlines(
                                    new Deadlines(
                                            Requests.SHORT,
                                            Requests.LONG,
                                            Requests.LONG,
                                            Requests.LONG,
                                            Requests.LONG));
            assertFailure(
                    send(draft.withConnection(connection), http(false, proxy.port(), null)),
                    "proxy-timed-out",
                    Phase.CONNECT);
        }
    }

    @Test
    void cancelledWhileTheProxyIsAsked() throws Exception {
        Call[] call = new Call[1];
        try (Peer proxy =
                Peer.plain(hand -> {
                    hand.hearHead();
                    call[0].cancel();
                    hand.hold();
                })) {
            call[0] = Call.unwatched();
            Draft draft = Requests.draft("https://origin.invalid/");
            Exchange exchange =
                    transport()
                            .send(
                                    Renderer.render(
                                            through(draft, http(false, proxy.port(), null))),
                                    call[0]);
            assertThat(exchange.outcome().kind()).isEqualTo(Kind.CANCELLED);
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_CLIENT);
        }
    }

    private void tunnel(Peer.Hand hand, int port) throws IOException, InterruptedException {
        heard.complete(hand.hearHead());
        hand.say("HTTP/1.1 200 Go on\r\nVia: me\r\n\r\n");
        hand.carryTo(port);
    }

    private Peer origin() throws Exception {
        return Peer.tls(Certificates.server(certificates.valid("localhost")), Peer.answer(OK));
    }

    private static Proxy http(boolean tls, int port, Login login) {
        return new Proxy(Proxy.Kind.HTTP, new Endpoint(tls, "localhost", port), login);
    }

    private Exchange send(String url, Proxy proxy) {
        return send(Requests.draft(url), proxy);
    }

    private Exchange send(Draft draft, Proxy proxy) {
        return transport().send(Renderer.render(through(draft, proxy)), Call.unwatched());
    }

    private static Draft through(Draft draft, Proxy proxy) {
        return draft.withConnection(draft.connection().withRoute(Route.DIRECT.withProxy(proxy)));
    }

    private RawTransport transport() {
        Resolver proxyOnly =
                host -> {
                    if (!host.equals("localhost")) {
                        throw new UnknownHostException(host);
                    }
                    return List.of(InetAddress.getLoopbackAddress());
                };
        try {
            return new RawTransport(proxyOnly, certificates.trusting(), RawTransport.LINGER);
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<String> told(Exchange exchange, What what) {
        return exchange.events().stream()
                .filter(event -> event.what() == what)
                .map(event -> event.content().latin1())
                .toList();
    }

    private static void assertFailure(Exchange exchange, String kind, Phase phase) {
        RawFailuresTest.assertFailure(exchange, Kind.CONNECT_FAILED, kind, phase);
        assertThat(exchange.outcome().failure().detail()).startsWith("The proxy ");
        assertThat(exchange.sent().isEmpty()).isTrue();
    }
}
