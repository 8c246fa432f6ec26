package dev.foursight.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import org.junit.jupiter.api.Test;

class RawExchangeTest {

    private static final String POST = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: ";
    private static final String ANSWER = "HTTP/1.1 422 No\r\nContent-Length: 0\r\n\r\n";

    private static Exchange read(String text) {
        assertThat(RawExchange.looksLikeOne(text)).isTrue();
        return RawExchange.read(Bytes.ofLatin1(text), "a file").exchange();
    }

    @Test
    void findsTheResponseWhereTheContentEnds() {
        Exchange exchange = read(POST + "7\r\n\r\n{\"a\":1}" + ANSWER);

        assertThat(exchange.status()).isEqualTo(422);
        assertThat(exchange.sent().latin1()).endsWith("{\"a\":1}");
    }

    @Test
    void findsItOnALineOfItsOwn() {
        assertThat(read("GET / HTTP/1.1\r\nHost: h\r\n\r\n" + ANSWER).status()).isEqualTo(422);
    }

    @Test
    void takesNoLineOfTheContentForIt() {
        String content = "a\r\nHTTP/1.1 200 OK\r\n";

        assertThat(read(POST + content.length() + "\r\n\r\n" + content + ANSWER).status())
                .isEqualTo(422);
    }

    @Test
    void saysThatARequestHasNone() {
        String alone = POST + "1\r\n\r\na";

        assertThat(RawExchange.looksLikeOne(alone)).isFalse();
        assertThatThrownBy(() -> RawExchange.read(Bytes.ofLatin1(alone), "a file"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("a file is a request without a response");
    }
}
