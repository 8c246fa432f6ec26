package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawResponseTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1 404 Not Found\\r\\nServer: x\\r\\n\\r\\n, ANSWERED, 404",
        "HTTP/1.1 404 Not Found\\nServer: x\\n\\ngone, ANSWERED, 404",
        "HTTP/1.1 404 Not Found, ANSWERED, 404",
        "HTTP/1.1 404 Not Found\\r\\nServ, ANSWERED, 404",
        "HTTP/1.1 100 Continue\\r\\n\\r\\nHTTP/1.1 417 No\\r\\n\\r\\n, ANSWERED, 417",
        "HTTP/1.1 100 Continue\\r\\n\\r\\n, UNPARSABLE, -1",
        "HTTP/1.1 what, UNPARSABLE, -1"
    })
    void aKeptResponseIsReadAsFarAsItGoes(String text, Outcome.Kind outcome, int status) {
        Bytes bytes = Bytes.ofLatin1(text.replace("\\r", "\r").replace("\\n", "\n"));

        Exchange exchange = RawResponse.read(bytes, null);

        assertThat(exchange.outcome().kind()).isEqualTo(outcome);
        assertThat(exchange.status()).isEqualTo(status);
        assertThat(exchange.request()).isNull();
    }

    @Test
    void theRequestDecidesWhereTheAnswerEnds() {
        Bytes response = Bytes.ofLatin1("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n");
        Bytes head = Bytes.ofLatin1("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");

        assertThat(RawResponse.read(response, head).response().complete()).isTrue();
        assertThat(RawResponse.read(response, null).response().complete()).isFalse();
    }
}
