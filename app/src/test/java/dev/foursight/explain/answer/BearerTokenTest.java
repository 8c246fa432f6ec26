package dev.foursight.explain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Readings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    private static Optional<BearerToken> sent(String authorization) {
        return BearerToken.of(
                Readings.of(
                        "GET / HTTP/1.1\nAuthorization: " + authorization + "\n\n",
                        "HTTP/1.1 401 X\n\n"));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTheTimes() {
        BearerToken token =
                sent("Bearer e30." + encoded("{\"exp\":1795363200,\"nbf\":1795363100.5}") + ".c2ln")
                        .orElseThrow();

        assertThat(token.expires()).contains(Instant.parse("2026-11-22T16:00:00Z"));
        assertThat(token.notBefore()).contains(Instant.parse("2026-11-22T15:58:20Z"));
    }

    @Test
    void takesNoTimeFromWhatIsNone() {
        for (String json : new String[] {"{}", "{\"exp\":\"soon\"}", "{\"exp\":1e300}"}) {
            assertThat(sent("Bearer e30." + encoded(json) + ".c2ln").orElseThrow().expires())
                    .as(json)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer abc",
                "Bearer a.b",
                "Bearer a.!!.c",
                "Bearer a.W10.c",
                "Bearer a.e30",
                "Basic YTpi",
                "",
            })
    void knowsNoOtherTokens(String authorization) {
        assertThat(sent(authorization)).isEmpty();
    }
}
