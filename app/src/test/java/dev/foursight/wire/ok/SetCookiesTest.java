package dev.foursight.wire.ok;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Cookie;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.TargetUrl;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetCookiesTest {

    private static List<Cookie> read(String url, String... values) {
        List<FieldLine> lines =
                List.of(values).stream().map(it -> FieldLine.of("Set-Cookie", it)).toList();
        return new SetCookies().read(TargetUrl.parse(url), new Fields(lines));
    }

    @ParameterizedTest
    @CsvSource({
        "a=b, www.example.org, true, /x, false",
        "a=b; Path=/, www.example.org, true, /, false",
        "a=b; Domain=.example.org, example.org, false, /x, false",
        "a=b; Domain=EXAMPLE.org; Secure; SameSite=Lax, example.org, false, /x, true"
    })
    void readsWhereACookieBelongs(
            String value, String domain, boolean hostOnly, String path, boolean secure) {
        assertThat(read("https://www.example.org/x/y", value))
                .containsExactly(new Cookie("a", "b", domain, hostOnly, path, secure, Instant.MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=b; Domain=other.org",
                "a=b; Domain=co.uk",
                "a=b; Domain=uk",
                "=b",
                "nothing",
                ""
            })
    void leavesWhatIsNotForThisHost(String value) {
        assertThat(read("http://www.example.co.uk/", value)).isEmpty();
    }

    @Test
    void readsWhenACookieEnds() {
        List<Cookie> cookies =
                read(
                        "http://a.test/",
                        "a=1; Expires=Wed, 21 Oct 2065 07:28:00 GMT",
                        "b=1; Max-Age=0",
                        "c=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=100");
        assertThat(cookies.getFirst().expires()).isEqualTo(Instant.parse("2065-10-21T07:28:00Z"));
        assertThat(cookies.get(1).expires()).isBefore(Instant.now());
        assertThat(cookies.get(2).expires()).isAfter(Instant.now());
    }

    @Test
    void keepsNoFlood() {
        assertThat(read("http://a.test/", "a=" + "b".repeat(5000))).isEmpty();
        String[] many = new String[60];
        java.util.Arrays.setAll(many, i -> "a" + i + "=b");
        assertThat(read("http://a.test/", many)).hasSize(50);
    }
}
