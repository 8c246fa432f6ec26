package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieJarTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static Cookie cookie(String name, String domain, String path) {
        return new Cookie(name, "v", domain, false, path, false, Instant.MAX);
    }

    private static String sent(Cookie cookie, String url) {
        return CookieJar.EMPTY.with(List.of(cookie), NOW).value(TargetUrl.parse(url), NOW);
    }

    /** RFC 6265 §5.1.3 and §5.1.4. */
    @ParameterizedTest
    @CsvSource({
        "example.org, /, http://example.org/x, true",
        "example.org, /, http://EXAMPLE.org/x, true",
        "example.org, /, http://a.example.org/, true",
        "example.org, /, http://notexample.org/, false",
        "a.example.org, /, http://example.org/, false",
        "0.0.1, /, http://127.0.0.1/, false",
        "127.0.0.1, /, http://127.0.0.1/, true",
        "example.org, /a, http://example.org/a, true",
        "example.org, /a, http://example.org/a?b, true",
        "example.org, /a, http://example.org/a/b, true",
        "example.org, /a/, http://example.org/a/b, true",
        "example.org, /a, http://example.org/ab, false",
        "example.org, /a/, http://example.org/a, false"
    })
    void sendsACookieWhereItBelongs(String domain, String path, String url, boolean belongs) {
        assertThat(sent(cookie("n", domain, path), url)).isEqualTo(belongs ? "n=v" : "");
    }

    @Test
    void keepsACookieOfOneHostFromThoseBelowIt() {
        Cookie own = new Cookie("n", "v", "example.org", true, "/", false, Instant.MAX);
        assertThat(sent(own, "http://example.org/")).isEqualTo("n=v");
        assertThat(sent(own, "http://a.example.org/")).isEmpty();
    }

    @Test
    void sendsASecureCookieOverTlsOnly() {
        Cookie secure = new Cookie("n", "v", "example.org", true, "/", true, Instant.MAX);
        assertThat(sent(secure, "https://example.org/")).isEqualTo("n=v");
        assertThat(sent(secure, "http://example.org/")).isEmpty();
    }

    @Test
    void forgetsWhatHasExpired() {
        Cookie until = new Cookie("n", "v", "a.b", true, "/", false, NOW.plusSeconds(1));
        CookieJar jar = CookieJar.EMPTY.with(List.of(until), NOW);
        TargetUrl url = TargetUrl.parse("http://a.b/");
        assertThat(jar.value(url, NOW)).isEqualTo("n=v");
        assertThat(jar.value(url, NOW.plusSeconds(1))).isEmpty();
        assertThat(jar.with(List.of(), NOW.plusSeconds(1)).cookies()).isEmpty();
        Cookie past = new Cookie("n", "", "a.b", true, "/", false, Instant.EPOCH);
        assertThat(jar.with(List.of(past), NOW).cookies()).isEmpty();
    }

    @Test
    void putsLongerPathsFirstThenOlderCookies() {
        CookieJar jar =
                CookieJar.EMPTY.with(
                        List.of(
                                cookie("old", "a.b", "/"),
                                cookie("new", "a.b", "/"),
                                cookie("deep", "a.b", "/x")),
                        NOW);
        assertThat(jar.value(TargetUrl.parse("http://a.b/x"), NOW))
                .isEqualTo("deep=v; old=v; new=v");
        Cookie changed = new Cookie("old", "2", "a.b", true, "/", false, Instant.MAX);
        assertThat(jar.with(List.of(changed), NOW).value(TargetUrl.parse("http://a.b/"), NOW))
                .isEqualTo("old=2; new=v");
    }

    @Test
    void keepsNoMoreThanFifty() {
        List<Cookie> many =
                IntStream.range(0, 60).mapToObj(i -> cookie("n" + i, "a.b", "/")).toList();
        assertThat(CookieJar.EMPTY.with(many, NOW).cookies())
                .hasSize(50)
                .first()
                .satisfies(first -> assertThat(first.name()).isEqualTo("n10"));
    }

    @Test
    void tellsNoValue() {
        assertThat(new Cookie("n", "secret", "a.b", true, "/", false, NOW).toString())
                .isEqualTo("Cookie[n of a.b/]");
    }
}
