package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Readings;
import dev.foursight.http.Exchange;
import org.junit.jupiter.api.Test;

class BytesTextTest {

    private static String text(String request, String response) {
        return BytesText.of(Readings.of(request, response).exchange(), 80);
    }

    @Test
    void showsWhatCannotBeSeen() {
        assertThat(text("GET /\u00e4 HTTP/1.1\nA:\tb \n\n", "HTTP/1.1 200 OK\n\n\0\u001b[1m"))
                .isEqualTo(
                        """

                        What went out, 26 bytes
                          > GET /\\xE4 HTTP/1.1␍␊
                          > A:␉b ␍␊
                          > ␍␊

                        What came in, 24 bytes
                          < HTTP/1.1 200 OK␍␊
                          < ␍␊
                          < ␀␛[1m
                        """);
    }

    @Test
    void saysHowMuchMoreThereIs() {
        String content = "x".repeat(20_000);
        assertThat(text("GET / HTTP/1.1\n\n", "HTTP/1.1 200 OK\n\n" + content))
                .endsWith("x\n    and 3635 bytes more\n");
    }

    @Test
    void listsTheFieldsOfHttp2() {
        Exchange exchange = Exchanges.http2();
        assertThat(BytesText.of(exchange, 80))
                .contains("What went out, by its fields: the bytes are not known\n  > GET /")
                .contains("  < HTTP/2 ");
    }
}
