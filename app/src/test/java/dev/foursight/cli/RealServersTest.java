package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.Services;
import dev.foursight.http.Endpoint;
import dev.foursight.real.RealServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line, all rooms behind it, and servers as Debian ships them. */
class RealServersTest {

    private final Shell shell = new Shell();

    @Test
    void nginxSays400AndMeans494() throws IOException {
        try (RealServer nginx = RealServer.nginx()) {
            JsonNode exchange = send(nginx.endpoint(), "--craft", "huge-header=20000");

            JsonNode explanation = exchange.path("explanation");
            assertThat(explanation.path("code").intValue()).isEqualTo(400);
            assertThat(explanation.path("effectiveCode").intValue()).isEqualTo(494);
            assertThat(explanation.path("effectiveKey").stringValue()).isEqualTo("494@nginx");
            assertThat(explanation.path("causes").path(0).path("id").stringValue())
                    .isEqualTo("header.too-large");
            assertThat(explanation.path("causes").path(0).path("confidence").stringValue())
                    .isEqualTo("certain");
        }
    }

    @Test
    void apacheRefusesAHugeFieldToo() throws IOException {
        try (RealServer apache = RealServer.apache()) {
            JsonNode exchange = send(apache.endpoint(), "--craft", "huge-header=20000");

            assertThat(exchange.path("explanation").path("causes").path(0).path("id").stringValue())
                    .isEqualTo("header.too-large");
        }
    }

    @Test
    void whatWasSentCanBeExplainedAgain() throws IOException {
        try (RealServer nginx = RealServer.nginx()) {
            JsonNode sent = send(nginx.endpoint(), "-X", "DELETE");
            Shell again = new Shell();

            int status =
                    again.typing(sent.toString()).runIn(new Services(), "explain", "-", "--json");

            assertThat(status).isZero();
            assertThat(JsonMapper.shared().readTree(again.out()).get(0)).isEqualTo(sent);
        }
    }

    @Test
    void http2IsSpokenOverTlsAndWhatItCannotExpressIsNotSent() throws IOException {
        try (RealServer nginx = RealServer.nginx()) {
            JsonNode exchange = send(nginx.tlsEndpoint(), "--http2", "-k", "-X", "DELETE");

            assertThat(exchange.path("sentBase64").isNull()).isTrue();
            assertThat(exchange.path("tls").path("alpn").stringValue()).isEqualTo("h2");
            assertThat(exchange.path("response").path("status").intValue()).isEqualTo(405);
            assertThat(exchange.path("explanation").path("causes").path(0).path("id").stringValue())
                    .isEqualTo("method.not-allowed");

            Shell refused = new Shell();
            try (Services services = new Services()) {
                assertThat(
                                refused.runIn(
                                        services,
                                        "send",
                                        url(nginx.tlsEndpoint()),
                                        "--http2",
                                        "-k",
                                        "--craft",
                                        "missing-host"))
                        .isEqualTo(2);
            }
            assertThat(refused.err()).contains("HTTP/2 cannot send this request");
            assertThat(refused.out()).isEmpty();
        }
    }

    private static String url(Endpoint endpoint) {
        return endpoint.scheme() + "://" + endpoint.authority() + "/";
    }

    private JsonNode send(Endpoint endpoint, String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "send";
        all[1] = url(endpoint);
        all[2] = "--json";
        System.arraycopy(options, 0, all, 3, options.length);
        try (Services services = new Services()) {
            assertThat(shell.runIn(services, all)).as(shell.err()).isZero();
        }
        return JsonMapper.shared().readTree(shell.out());
    }
}
