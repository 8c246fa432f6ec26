package dev.foursight.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Exchange;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP clients of programs log. */
class ClientLogTest {

    private static Exchange only(String text) {
        List<Recorded> read = new ArrayList<>();
        Recordings.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "it", read::add);
        assertThat(read).hasSize(1);
        return read.getFirst().exchange();
    }

    private static void hasBoth(Exchange exchange) {
        assertThat(exchange.request().method()).isEqualTo("POST");
        assertThat(exchange.request().target()).isEqualTo("/a?b");
        assertThat(exchange.request().fields().value("Host")).contains("h.test");
        assertThat(exchange.response().status()).isEqualTo(401);
        assertThat(exchange.response().fields().value("Server")).contains("s");
        assertThat(exchange.response().content().text()).startsWith("no");
    }

    @Test
    void theWireLogOfApacheHttpClient() {
        Exchange exchange =
                only(
                        """
                        10:19 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "POST /a?b HTTP/1.1[\\r][\\n]"
                        10:19 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "Host: h.test[\\r][\\n]"
                        10:19 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "Content-Length: 2[\\r][\\n]"
                        10:19 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "[\\r][\\n]"
                        10:19 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "{}"
                        10:19 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "HTTP/1.1 401 [\\r][\\n]"
                        10:19 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "Server: s[\\r][\\n]"
                        10:19 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "[\\r][\\n]"
                        10:19 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "no"
                        """);

        hasBoth(exchange);
        assertThat(exchange.request().content().text()).startsWith("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D/OkHttp: "})
    void theInterceptorOfOkHttp(String prefix) {
        Exchange exchange =
                only(
                        """
                        --> POST https://h.test/a?b http/1.1
                        Content-Type: application/json
                        {"a":1}
                        --> END POST (7-byte body)
                        <-- 401 Unauthorized https://h.test/a?b (232ms)
                        Server: s

                        no
                        <-- END HTTP (2-byte body)
                        """
                                .indent(0)
                                .replaceAll("(?m)^", prefix)
                                .stripTrailing());

        hasBoth(exchange);
        assertThat(exchange.request().fields().whole()).isFalse();
    }

    @Test
    void whatPythonPrints() {
        Exchange exchange =
                only(
                        """
                        send: b'POST /a?b HTTP/1.1\\r\\nHost: h.test\\r\\n\\r\\n'
                        reply: 'HTTP/1.1 401 Unauthorized\\r\\n'
                        header: Server: s
                        header: Content-Length: 2
                        """);

        assertThat(exchange.request().target()).isEqualTo("/a?b");
        assertThat(exchange.response().status()).isEqualTo(401);
        assertThat(exchange.response().fields().value("Server")).contains("s");
        assertThat(exchange.response().content().isEmpty()).isTrue();
    }
}
