package dev.foursight.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Explainer;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Login;
import dev.foursight.http.Outcome;
import dev.foursight.http.Proxy;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.TargetUrl;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Ports;
import dev.foursight.lab.server.JettyLab;
import dev.foursight.wire.Call;
import dev.foursight.wire.raw.RawTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RealProxyTest {

    private final Explainer explainer = ShippedExplainer.create();

    @Test
    void goesThroughApache() throws Exception {
        try (RealServer server = RealServer.apacheProxy()) {
            Login me = new Login("me", "secret");
            for (Endpoint origin : new Endpoint[] {server.http2Endpoint(), server.tlsEndpoint()}) {
                Exchange found = send(server, origin, me);
                assertThat(found.status()).isEqualTo(200);
                assertThat(found.response().content().latin1()).contains("It works");
                assertThat(found.tls() != null).isEqualTo(origin.tls());
                for (Login wrong : new Login[] {null, new Login("me", "guess")}) {
                    Exchange refused = send(server, origin, wrong);
                    assertThat(refused.status()).isEqualTo(407);
                    assertThat(refused.response().fields().value("proxy-authenticate"))
                            .hasValue("Basic realm=\"proxy\"");
                    assertThat(refused.response().complete()).isTrue();
                }
            }
            Endpoint closed = new Endpoint(true, "127.0.0.1", server.http2Endpoint().port());
            assertThat(send(server, closed, me).status()).isEqualTo(403);
        }
    }

    @Test
    void goesThroughSquidToTheLab() throws Exception {
        try (RealServer squid = RealServer.squid();
                JettyLab lab = new JettyLab()) {
            Endpoints origins = lab.start(Ports.ANY);
            Login me = new Login("me", "secret");
            for (Endpoint origin : new Endpoint[] {origins.plain(), origins.tls()}) {
                Exchange found = send(squid, origin, "/missing", me);
                assertThat(found.outcome()).isEqualTo(Outcome.ANSWERED);
                assertThat(found.status()).isEqualTo(404);
                assertThat(author(found)).isEqualTo("Foursight-Lab");
                assertThat(found.tls() != null).isEqualTo(origin.tls());
                // A proxy that reads the request says so (RFC 9110 §7.6.3); a tunnel does not.
                assertThat(found.response().fields().has("Via")).isNotEqualTo(origin.tls());
                for (Login wrong : new Login[] {null, new Login("me", "guess")}) {
                    Exchange refused = send(squid, origin, "/missing", wrong);
                    assertThat(refused.status()).isEqualTo(407);
                    assertThat(refused.response().fields().value("Proxy-Authenticate"))
                            .hasValue("Basic realm=\"proxy\"");
                    assertRefusedBySquid(refused, "ERR_CACHE_ACCESS_DENIED");
                }
            }
        }
    }

    @Test
    void squidSaysWhatItWillNotAndCannotDo() throws Exception {
        try (RealServer squid = RealServer.squid()) {
            Login me = new Login("me", "secret");
            for (boolean tls : new boolean[] {false, true}) {
                Endpoint closed = new Endpoint(tls, "127.0.0.1", squid.tlsEndpoint().port());
                Exchange failed = send(squid, closed, "/", me);
                assertThat(failed.status()).isEqualTo(503);
                assertRefusedBySquid(failed, "ERR_CONNECT_FAIL");
                Endpoint forbidden = new Endpoint(tls, "127.0.0.1", squid.http2Endpoint().port());
                Exchange denied = send(squid, forbidden, "/", me);
                assertThat(denied.status()).isEqualTo(403);
                assertRefusedBySquid(denied, "ERR_ACCESS_DENIED");
                assertThat(explainer.explain(denied).causes().getFirst().id())
                        .isEqualTo("policy.blocked");
            }
        }
    }

    private void assertRefusedBySquid(Exchange exchange, String why) {
        assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(exchange.tls()).isNull();
        assertThat(exchange.response().complete()).isTrue();
        assertThat(exchange.response().fields().value("X-Squid-Error").orElse("")).startsWith(why);
        assertThat(author(exchange)).startsWith("squid");
    }

    private String author(Exchange exchange) {
        return explainer.explain(exchange).answeredBy().product();
    }

    private static Exchange send(RealServer server, Endpoint origin, Login login) {
        return send(server, origin, "/", login);
    }

    private static Exchange send(RealServer server, Endpoint origin, String target, Login login) {
        Draft draft = Draft.get(new TargetUrl(origin, target));
        Route route = Route.DIRECT.withProxy(new Proxy(Proxy.Kind.HTTP, server.endpoint(), login));
        return new RawTransport()
                .send(
                        Renderer.render(
                                draft.withConnection(
                                        draft.connection().withTrust(Trust.ANY).withRoute(route))),
                        Call.unwatched());
    }
}
