package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes for too much, and for what looks like an attack. */
class RateCodesTest extends LabTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String SHOPLINE = "/admin/openapi/v20260301/";

    @Test
    void warnsBeforeItBansAndBansLongerTheNextTime() {
        String call = "/api/v3/depth?symbol=BTCUSDT&limit=5000";
        assertThat(client.get(call).field("X-MBX-USED-WEIGHT-1M")).isEqualTo("250");
        assertThat(client.get(call + "&calls=23").status()).isEqualTo(200);
        Answer warned = client.get("/api/v3/depth?limit=10");
        assertThat(warned.status()).isEqualTo(429);
        assertThat(warned.field("Retry-After")).isEqualTo("60");
        Answer banned = client.get("/api/v3/depth?limit=10");
        assertThat(banned.status()).isEqualTo(418);
        assertThat(banned.field("Retry-After")).isEqualTo("120");
        assertThat(banned.content()).contains("\"code\":-1003").contains("1795348920000");
        pass(119);
        assertThat(client.get(call).field("Retry-After")).isEqualTo("1");
        pass(1);
        assertThat(client.get(call).status()).isEqualTo(200);
        assertThat(client.get(call + "&calls=30").field("Retry-After")).isEqualTo("240");
        pass(240);
    }

    @Test
    void forgetsTheWarningOfWhoeverPauses() {
        String call = "/418@binance/conforming?limit=5000";
        pass(1_000_000);
        assertThat(client.get(call + "&calls=25").status()).isEqualTo(429);
        pass(60);
        assertThat(client.get(call + "&calls=25").status()).isEqualTo(429);
        pass(60);
    }

    @Test
    void calmsDownAfterAMinute() {
        for (int i = 0; i < 5; i++) {
            assertThat(client.get("/search.json?q=http").status()).isEqualTo(200);
        }
        pass(20);
        Answer answer = client.get("/search.json?q=http");
        assertThat(answer.status()).isEqualTo(420);
        assertThat(answer.field("Retry-After")).isEqualTo("40");
        pass(40);
        assertThat(client.get("/search.json?q=http").status()).isEqualTo(200);
    }

    @Test
    void takesManyCallsOfWhoeverNamesTheBuyer() {
        String call = "/api/2025-01/graphql.json?calls=20";
        String buyer = "Shopify-Storefront-Buyer-IP: 192.0.2.7";
        assertThat(client.send("POST", call, "{}", JSON, buyer).status()).isEqualTo(200);
        assertThat(client.send("POST", call, "{}", JSON).status()).isEqualTo(430);
        pass(10);
        assertThat(client.send("POST", "/api/2025-01/graphql.json", "{}", JSON).status())
                .isEqualTo(200);
    }

    @Test
    void blocksTheAddressOfAnAttackForAWhile() {
        String files = SHOPLINE + "files.json";
        assertThat(client.get(files).status()).isEqualTo(200);
        assertThat(client.get(files + "?name=../../etc/passwd").status()).isEqualTo(433);
        assertThat(client.get(files).status()).isEqualTo(433);
        pass(30);
        assertThat(client.get(files).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "products.json?calls=20, 200",
        "products.json?calls=21, 434",
        "orders.json?calls=60, 200",
        "orders.json?page_info=1&calls=10, 200",
        "orders.json?page_info=1&calls=11, 435"
    })
    void countsCallsAndCostlyCalls(String call, int status) {
        pass(10);
        assertThat(client.get(SHOPLINE + call).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"Mug ' OR 1=1 --, 436", "Mug, 200", "Mug {{ 7 * 7 }}, 436", "Mug or 1 = 1, 200"})
    void looksIntoTheContent(String title, int status) {
        String content = "{\"product\":{\"title\":\"" + title + "\"}}";
        assertThat(client.send("PUT", SHOPLINE + "products/1001.json", content, JSON).status())
                .isEqualTo(status);
    }

    @Test
    void countsTheConnectionsThatAreOpen() throws IOException {
        String call = "/2019-09-30/auth/cookies";
        assertThat(client.send("POST", call, "").status()).isEqualTo(200);
        List<Socket> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < 32; i++) {
                Socket socket = new Socket(client.lab().host(), client.lab().port());
                crowd.add(socket);
                // An answer shows that the lab has taken the connection over from the system.
                String options = "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n";
                socket.getOutputStream().write(options.getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().read();
            }
            Answer answer = client.send("POST", call, "");
            assertThat(answer.status()).isEqualTo(421);
            assertThat(answer.content()).contains("33 open connections");
        } finally {
            for (Socket socket : crowd) {
                socket.close();
            }
        }
    }

    @Test
    void servesTheAccountAfterItsMove() {
        assertThat(client.get("/477/conforming").field("Retry-After")).isEqualTo("3600");
        pass(1_800);
        assertThat(client.get("/477/conforming").content()).contains("about 30 minutes");
        pass(1_800);
        assertThat(client.get("/477/conforming").status()).isEqualTo(200);
    }

    @Test
    void routesByHost() {
        assertThat(client.get("/services/data/").status()).isEqualTo(200);
        Answer lost = client.get("/services/data/", "Host: old-name.example.org");
        assertThat(lost.status()).isEqualTo(420);
        assertThat(lost.content()).contains("old-name.example.org");
    }
}
