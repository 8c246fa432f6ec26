package dev.foursight.wire.ok;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Login;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Proxy;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireEvent.What;
import dev.foursight.real.RealServer;
import dev.foursight.wire.Call;
import dev.foursight.wire.Peer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** HTTP/2 with nginx through proxies: by CONNECT, and by SOCKS 5. */
@Timeout(60)
class OkProxyTest {

    private static Exchange send(Endpoint origin, Proxy proxy) {
        Draft draft = Draft.get(new TargetUrl(origin, "/"));
        Draft routed =
                draft.withConnection(
                        draft.connection()
                                .withProtocol(Protocol.HTTP_2)
                                .withTrust(Trust.ANY)
                                .withRoute(Route.DIRECT.withProxy(proxy)));
        return new OkTransport().send(Renderer.render(routed), Call.unwatched());
    }

    private static void assertServed(Exchange exchange, boolean tls) {
        assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.response().version()).isEqualTo("HTTP/2");
        assertThat(exchange.response().content().latin1()).contains("It works");
        assertThat(exchange.request().fields().has("proxy-authorization")).isFalse();
        assertThat(exchange.tls() != null).isEqualTo(tls);
        assertThat(exchange.events())
                .extracting(WireEvent::what)
                .containsOnlyOnce(What.CONNECTED)
                .containsSubsequence(
                        What.CONNECTED, What.PROXY_WRITTEN, What.PROXY_READ, What.FIRST_BYTE);
    }

    @Test
    void squidOpensATunnelForWhoMayPass() throws Exception {
        try (RealServer squid = RealServer.squid();
                RealServer nginx = RealServer.nginx()) {
            for (Endpoint origin : new Endpoint[] {nginx.http2Endpoint(), nginx.tlsEndpoint()}) {
                assertServed(send(origin, squid(squid, "secret")), origin.tls());

                Exchange refused = send(origin, squid(squid, "guess"));
                assertThat(refused.status()).isEqualTo(407);
                assertThat(refused.request().method()).isEqualTo("CONNECT");
                assertThat(refused.response().fields().has("Proxy-Authenticate")).isTrue();
            }
        }
    }

    private static Proxy squid(RealServer squid, String password) {
        return new Proxy(Proxy.Kind.HTTP, squid.endpoint(), new Login("me", password));
    }

    @Test
    void socksCarriesIt() throws Exception {
        try (RealServer nginx = RealServer.nginx()) {
            for (Endpoint origin : new Endpoint[] {nginx.http2Endpoint(), nginx.tlsEndpoint()}) {
                try (Peer relay = Peer.plain(hand -> relay(hand, origin))) {
                    assertServed(send(origin, socks(relay)), origin.tls());
                }
            }
        }
    }

    private static Proxy socks(Peer peer) {
        return new Proxy(Proxy.Kind.SOCKS5, new Endpoint(false, "127.0.0.1", peer.port()), null);
    }

    private static void relay(Peer.Hand hand, Endpoint origin)
            throws IOException, InterruptedException {
        hand.hear(3);
        hand.say("\5\0");
        hand.hear(10);
        hand.say("\5\0\0\1\0\0\0\0\0\0");
        hand.carryTo(origin.port());
    }

    @Test
    void aProxyThatClosesIsNamed() throws Exception {
        try (Peer peer = Peer.plain(hand -> hand.hear(3))) {
            Exchange exchange = send(new Endpoint(true, "origin.invalid", 443), names(peer));
            assertThat(exchange.outcome().kind()).isEqualTo(Kind.CONNECT_FAILED);
            assertThat(exchange.outcome().failure().kind()).startsWith("proxy");
        }
    }

    private static Proxy names(Peer peer) {
        return new Proxy(
                Proxy.Kind.SOCKS5_NAMES, new Endpoint(false, "127.0.0.1", peer.port()), null);
    }
}
