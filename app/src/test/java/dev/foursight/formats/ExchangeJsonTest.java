package dev.foursight.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExchangeJsonTest {

    static Stream<Exchange> exchanges() {
        return Stream.of(Exchanges.notAllowed(), Exchanges.unknownHost(), Exchanges.http2());
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void whatIsWrittenReadsBackEqual(Exchange exchange) {
        String json = ExchangeJson.text(exchange, Exchanges.explanation());

        assertThat(read(json)).containsExactly(exchange);
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void anExchangeWithoutExplanationReadsBackEqual(Exchange exchange) {
        assertThat(read(ExchangeJson.text(exchange, null))).containsExactly(exchange);
    }

    @Test
    void membersComeInTheOrderOfTheContract() throws IOException {
        String json = ExchangeJson.text(Exchanges.notAllowed(), Exchanges.explanation());

        assertThat(json).isEqualTo(resource("/formats/not-allowed.json").strip());
    }

    @Test
    void anHttp2ExchangeHasNoSentBytesAndItsContentReceived() {
        assertThat(ExchangeJson.text(Exchanges.http2(), null))
                .contains("\"receivedBase64\":\"" + content().base64() + "\"")
                .contains("\"sentBase64\":null")
                .contains("\"fields\":[[\"accept\",\"*/*\"]],\"bytes\":null}");
    }

    @Test
    void unseenCharactersAreEscaped() {
        assertThat(JsonText.of(json -> json.writeString("a\u202eb\u007fc\r\n\u0085ü😀")))
                .isEqualTo("\"a\\u202eb\\u007Fc\\r\\n\\u0085ü😀\"");
    }

    private static Bytes content() {
        return Exchanges.http2().response().content();
    }

    private static List<Exchange> read(String json) {
        List<Exchange> read = new ArrayList<>();
        new ExchangeJsonReader()
                .read(new ByteArrayInputStream(json.getBytes(UTF_8)), "test", read::add);
        return read;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ExchangeJsonTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
