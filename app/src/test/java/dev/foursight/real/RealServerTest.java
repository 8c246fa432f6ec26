package dev.foursight.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.wire.Call;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What nginx and Apache answer, as the raw transport sees it. */
@Timeout(60)
class RealServerTest {

    @Test
    void nginx() throws IOException {
        try (RealServer server = RealServer.nginx()) {
            for (Endpoint endpoint : new Endpoint[] {server.endpoint(), server.tlsEndpoint()}) {
                answersPlainRequests(endpoint);
                refusesBrokenOnes(endpoint);
                assertThat(send(hugeHeader(endpoint)).response().content().latin1())
                        .contains("Request Header Or Cookie Too Large");
            }
        }
    }

    @Test
    void apache() throws IOException {
        try (RealServer server = RealServer.apache()) {
            for (Endpoint endpoint : new Endpoint[] {server.endpoint(), server.tlsEndpoint()}) {
                answersPlainRequests(endpoint);
                refusesBrokenOnes(endpoint);
                assertThat(send(hugeHeader(endpoint)).response().content().latin1())
                        .contains("Size of a request header field exceeds server limit");
                sendsUntilTheClose(endpoint);
            }
        }
    }

    private static void answersPlainRequests(Endpoint endpoint) {
        Exchange found = send(draft(endpoint, "/"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.response().content().latin1()).isEqualTo("<h1>It works</h1>\n");
        assertThat(found.ended()).isEqualTo(Ended.KEPT_OPEN);
        assertThat(found.tls() != null).isEqualTo(endpoint.tls());

        Exchange head = send(draft(endpoint, "/").withMethod("HEAD"));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.response().complete()).isTrue();
        assertThat(head.response().contentBytes()).isZero();

        Exchange chunked = send(draft(endpoint, "/long.html").with("Accept-Encoding", "gzip"));
        assertThat(chunked.response().fields().value("Transfer-Encoding")).hasValue("chunked");
        assertThat(chunked.response().complete()).isTrue();

        assertThat(send(draft(endpoint, "/nothing")).status()).isEqualTo(404);
    }

    private static void refusesBrokenOnes(Endpoint endpoint) {
        assertThat(send(hugeHeader(endpoint)).status()).isEqualTo(400);
        assertThat(send(draft(endpoint, "/" + "x".repeat(20_000))).status()).isEqualTo(414);
        Exchange hostless = send(draft(endpoint, "/").without("Host"));
        assertThat(hostless.status()).isEqualTo(400);
        assertThat(hostless.ended()).isEqualTo(Ended.CLOSED_BY_SERVER);
    }

    private static void sendsUntilTheClose(Endpoint endpoint) {
        Exchange exchange =
                send(
                        draft(endpoint, "/long.html")
                                .withVersion("HTTP/1.0")
                                .with("Accept-Encoding", "gzip"));
        assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(exchange.response().fields().has("Content-Length")).isFalse();
        assertThat(exchange.response().fields().has("Transfer-Encoding")).isFalse();
        assertThat(exchange.response().contentBytes()).isPositive();
        assertThat(exchange.response().complete()).isTrue();
        assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_SERVER);
    }

    private static Draft hugeHeader(Endpoint endpoint) {
        return draft(endpoint, "/").with("X-Huge", "x".repeat(20_000));
    }

    private static Draft draft(Endpoint endpoint, String target) {
        Draft draft = Draft.get(new TargetUrl(endpoint, target));
        return draft.withConnection(draft.connection().withTrust(Trust.ANY));
    }

    private static Exchange send(Draft draft) {
        return new RawTransport().send(Renderer.render(draft), Call.unwatched());
    }
}
