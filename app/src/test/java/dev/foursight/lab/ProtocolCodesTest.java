package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Codes for a protocol that does not fit, and the load balancer's own. */
class ProtocolCodesTest extends LabTest {

    private static final String[] WEBSOCKET = {
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
    };

    private static String[] changed(int line, String to) {
        String[] lines = WEBSOCKET.clone();
        lines[line] = to;
        return lines;
    }

    @Test
    void greetsWhoeverUpgrades() {
        Answer hello = client.get("/chat", WEBSOCKET);
        assertThat(hello.status()).isEqualTo(101);
        // The example of RFC 6455 §1.3.
        assertThat(hello.field("Sec-WebSocket-Accept")).isEqualTo("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        assertThat(hello.field("Content-Length")).isNull();
        assertThat(hello.content()).isEqualTo("\u0081\u000bHello, lab.\u0088\u0002\u0003\u00e8");
    }

    @Test
    void namesTheProtocolItWants() {
        Answer plain = client.get("/chat");
        assertThat(plain.status()).isEqualTo(426);
        assertThat(plain.field("Upgrade")).isEqualTo("websocket");
        assertThat(plain.field("Connection")).contains("Upgrade");
        Answer old = client.get("/chat", changed(2, "Sec-WebSocket-Version: 8"));
        assertThat(old.status()).isEqualTo(426);
        assertThat(old.field("Sec-WebSocket-Version")).isEqualTo("13");
        assertThat(client.get("/chat", changed(0, "Upgrade: h2c")).status()).isEqualTo(426);
        assertThat(client.get("/chat", changed(3, "Sec-WebSocket-Key: x")).status()).isEqualTo(400);
    }

    @Test
    void countsTheAddressesOnTheWay() {
        String thirty = "192.0.2.1" + ", 192.0.2.2".repeat(29);
        assertThat(client.get("/cart", "X-Forwarded-For: " + thirty).status()).isEqualTo(200);
        Answer answer =
                client.get("/cart", "X-Forwarded-For: " + thirty, "X-Forwarded-For: 192.0.2.3");
        assertThat(answer.status()).isEqualTo(463);
        assertThat(answer.field("Server")).isEqualTo("awselb/2.0");
        assertThat(answer.content()).contains("has 31 addresses");
    }

    @Test
    void writesDownWhatTheLoadBalancerWould() throws InterruptedException {
        BlockingQueue<LabEntry> log = new LinkedBlockingQueue<>();
        lab.listen(log::add);
        assertThat(client.get("/demo.Greeter/Hello").status()).isEqualTo(464);
        LabEntry entry;
        do {
            // That of an earlier exchange can come after its answer was read.
            entry = log.poll(20, TimeUnit.SECONDS);
            assertThat(entry).isNotNull();
        } while (!entry.request().contains("/demo.Greeter/"));
        assertThat(entry.imitated())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.product()).isEqualTo("AWS ALB access log");
                    assertThat(line.line())
                            .startsWith("http 2026-11-22T12:00:00Z app/lab/")
                            .contains(" - -1 -1 -1 464 - ", "/demo.Greeter/Hello HTTP/1.1\"");
                });
    }
}
