package dev.foursight.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Proxy;
import dev.foursight.http.Login;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.TargetUrl;
import dev.foursight.wire.Call;
import dev.foursight.wire.raw.RawTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RealProxyTest {

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

    private static Exchange send(RealServer server, Endpoint origin, Login login) {
        Draft draft = Draft.get(new TargetUrl(origin, "/"));
        Route route = Route.DIRECT.withProxy(new Proxy(Proxy.Kind.HTTP, server.endpoint(), login));
        return new RawTransport()
                .send(
                        Renderer.render(
                                draft.withConnection(
                                        draft.connection().withTrust(Trust.ANY).withRoute(route))),
                        Call.unwatched());
    }
}
