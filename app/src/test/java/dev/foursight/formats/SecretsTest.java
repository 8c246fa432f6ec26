package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Verbatim;
import dev.foursight.http.Verbatim.Placed;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization: Bearer abc | Authorization: Bearer <masked>",
                "authorization:Basic YTpi | authorization:Basic <masked>",
                "Authorization : Digest username=\"a\", x=y | Authorization : Digest <masked>",
                "Authorization: abc def | Authorization: <masked>",
                "Proxy-Authorization: Basic YTpi | Proxy-Authorization: Basic <masked>",
                "Cookie: a=1; b=2 | Cookie: a=<masked>; b=<masked>",
                "Cookie: a=1; secret | Cookie: <masked>",
                "Cookie: nothing | Cookie: <masked>",
                "Set-Cookie: a=1; Path=/; Secure | Set-Cookie: <masked>",
                "Set-Cookie: a=1 | Set-Cookie: a=<masked>",
                "X-Api-Key: k | X-Api-Key: <masked>",
                "X-Auth-Token: k | X-Auth-Token: <masked>",
                "Referer: http://u:p@h/ | Referer: http://<masked>@h/",
                "GET http://u:p@h/x HTTP/1.1 | GET http://<masked>@h/x HTTP/1.1",
                "Accept: */* | Accept: */*",
                "X-Note: the cookie: a=b | X-Note: the cookie: a=b",
                "Host: a@b | Host: a@b"
            })
    void masks(String line, String masked) {
        assertThat(Secrets.masked(line)).isEqualTo(masked);
    }

    @Test
    void masksFoldedLinesAndAllOfAMessage() {
        assertThat(
                        Secrets.masked(
                                        Bytes.ofLatin1(
                                                "GET / HTTP/1.1\r\nAuthorization: Bearer\r\n abc\r\n\tdef\r\nA: b\r\n\r\n"
                                                        + "GET / HTTP/1.1\nCookie: x=y\n\n\u00ff\u0000"))
                                .latin1())
                .isEqualTo(
                        "GET / HTTP/1.1\r\nAuthorization: <masked>\r\nA: b\r\n\r\n"
                                + "GET / HTTP/1.1\nCookie: x=<masked>\n\n\u00ff\u0000");
    }

    @Test
    void actsStayBesideTheBytesTheyStoodBy() {
        Act pause = new Act.Pause(Duration.ofMillis(1));
        Bytes bytes = Bytes.ofLatin1("Cookie: a=1; b=2\r\nAuthorization: x\r\nA: b");
        Verbatim units =
                new Verbatim(
                        bytes,
                        Stream.of(0, 8, 12, 16, 18, 36, 39)
                                .map(at -> new Placed(at, pause))
                                .toList());

        Verbatim masked = Secrets.masked(units);

        assertThat(masked.bytes().latin1())
                .isEqualTo("Cookie: a=<masked>; b=<masked>\r\nAuthorization: <masked>\r\nA: b");
        assertThat(masked.acts()).extracting(Placed::at).containsExactly(0, 8, 30, 30, 32, 57, 60);
    }

    @Test
    void aLongLineIsNoBurden() {
        String fold = "\r\n x".repeat(100_000);

        assertThat(Secrets.masked("Cookie: a=b" + fold + "\r\nA: b"))
                .endsWith("\r\nA: b")
                .hasSizeLessThan(60);
    }
}
