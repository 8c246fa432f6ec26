package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JwtTextTest {

    private static final Instant NOW = Instant.ofEpochSecond(2_000);

    @Test
    void claimsAndTimesAreToldInWords() {
        String token =
                part("{\"alg\":\"none\"}")
                        + "."
                        + part("{\"sub\":\"me\",\"exp\":1000,\"nbf\":3000}")
                        + ".";

        assertThat(read(token).orElseThrow())
                .contains("\"alg\" : \"none\"", "\"sub\" : \"me\"")
                .contains("exp: expired 1 January 1970, 00:16:40 Z")
                .contains("nbf: not valid before 1 January 1970, 00:50:00 Z");
    }

    @Test
    void anyOtherTokenIsLeftAlone() {
        assertThat(read("t0p")).isEmpty();
        assertThat(read("a.b.c")).isEmpty();
        assertThat(read(part("{}") + "." + part("{") + ".x")).isEmpty();
    }

    @Test
    void timesBeyondAnyCalendarAreNotTold() {
        assertThat(read(part("{}") + "." + part("{\"exp\":1e300}") + ".x").orElseThrow())
                .doesNotContain("expire");
    }

    private static Optional<String> read(String token) {
        return JwtText.of(token, NOW, ZoneOffset.UTC);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
