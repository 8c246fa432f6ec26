package dev.foursight.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Explainer;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.CookieJar;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Following;
import dev.foursight.http.Journey;
import dev.foursight.http.Login;
import dev.foursight.http.TargetUrl;
import dev.foursight.wire.Call;
import dev.foursight.wire.Journeys;
import dev.foursight.wire.ok.SetCookies;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Logging in to servers that other people wrote. */
@Timeout(60)
class RealAuthTest {

    private static final Login ME = new Login("me", "secret");
    private static final Login GUESS = new Login("me", "guess");

    private final Explainer explainer = ShippedExplainer.create();
    private final Journeys journeys =
            new Journeys(
                    new RawTransport(),
                    new SetCookies(),
                    InstantSource.system(),
                    () -> UUID.randomUUID().toString());

    @Test
    void apacheTakesADigest() throws IOException {
        try (RealServer server = RealServer.apache()) {
            for (Endpoint endpoint : new Endpoint[] {server.endpoint(), server.tlsEndpoint()}) {
                Exchange missing = send(endpoint, "/digest/?a=b", draft -> draft).last();
                assertRefused(missing, "auth.missing");
                assertThat(missing.response().fields().value("WWW-Authenticate").orElse(""))
                        .contains("Digest realm=\"digest\"", "algorithm=MD5", "qop=\"auth\"");

                Journey right = send(endpoint, "/digest/?a=b", draft -> digest(draft, ME));
                assertThat(right.hops()).hasSize(1);
                assertFound(right.last());
                assertThat(right.last().request().fields().value("Authorization").orElse(""))
                        .startsWith("Digest username=\"me\"");

                assertRefused(
                        send(endpoint, "/digest/?a=b", draft -> digest(draft, GUESS)).last(),
                        "auth.rejected");
            }
        }
    }

    @Test
    void apacheTakesBasic() throws IOException {
        try (RealServer server = RealServer.apache()) {
            takesBasic(server.endpoint());
            takesBasic(server.tlsEndpoint());
        }
    }

    @Test
    void nginxTakesBasic() throws IOException {
        try (RealServer server = RealServer.nginx()) {
            takesBasic(server.endpoint());
            takesBasic(server.tlsEndpoint());
        }
    }

    private void takesBasic(Endpoint endpoint) {
        assertRefused(send(endpoint, "/basic/", draft -> draft).last(), "auth.missing");
        assertFound(send(endpoint, "/basic/", draft -> basic(draft, ME)).last());
        assertRefused(
                send(endpoint, "/basic/", draft -> basic(draft, GUESS)).last(), "auth.rejected");
    }

    private static void assertFound(Exchange exchange) {
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.response().content().latin1()).isEqualTo("for me only\n");
    }

    private void assertRefused(Exchange exchange, String cause) {
        assertThat(exchange.status()).isEqualTo(401);
        assertThat(explainer.explain(exchange).causes().getFirst().id()).isEqualTo(cause);
    }

    private static Draft basic(Draft draft, Login login) {
        return draft.with("Authorization", login.basic());
    }

    private static Draft digest(Draft draft, Login login) {
        return draft.withConnection(
                draft.connection().withFollowing(Following.NOTHING.withDigest(login)));
    }

    private Journey send(Endpoint endpoint, String target, UnaryOperator<Draft> change) {
        Draft draft = Draft.get(new TargetUrl(endpoint, target));
        return journeys.send(
                change.apply(draft.withConnection(draft.connection().withTrust(Trust.ANY))),
                CookieJar.EMPTY,
                _ -> true,
                Call.unwatched());
    }
}
