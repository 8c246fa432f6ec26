package dev.foursight.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeJsonReaderTest {

    private final List<Exchange> read = new ArrayList<>();

    @Test
    void recordingsOfRealServersWithFewMembersRead() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/formats/recorded.jsonl")) {
            new ExchangeJsonReader().read(in, "recorded.jsonl", read::add);
        }

        assertThat(read).hasSizeGreaterThan(20);
        for (Exchange exchange : read) {
            boolean answered = exchange.outcome().is(Outcome.Kind.ANSWERED);
            assertThat(exchange.status() >= 200).isEqualTo(answered);
            assertThat(exchange.request() == null).isEqualTo(exchange.sent().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'outcome':'closed-silently'}                        | CLOSED_SILENTLY",
                "{'receivedBase64':'SFRUUC8xLjEgNDA0IE4NCg0K'}        | ANSWERED",
                "{'receivedBase64':'////'}                            | UNPARSABLE",
                "{'receivedBase64':'','ended':'closed-by-server'}     | CLOSED_SILENTLY",
                "{'receivedBase64':'','ended':'reset-by-server'}      | RESET",
                "{'receivedBase64':null,'outcome':null,'response':{'status':404}} | ANSWERED",
                "{'outcome':'tls-failed','failure':{'kind':'tls-alert','phase':null},'new':[1]} | TLS_FAILED"
            })
    void missingMembersAreUnknown(String json, Outcome.Kind outcome) {
        read(json.replace('\'', '"'));

        assertThat(read).singleElement().returns(outcome, exchange -> exchange.outcome().kind());
    }

    @Test
    void everythingThatIsDrawnOfTheTimingIsInTheJson() {
        for (Exchange exchange :
                List.of(Exchanges.notAllowed(), Exchanges.unknownHost(), Exchanges.http2())) {
            read.clear();
            read(ExchangeJson.text(exchange, null));

            assertThat(read)
                    .singleElement()
                    .returns(Timeline.of(exchange), again -> Timeline.of(again));
        }
    }

    @ParameterizedTest
    @CsvSource({"'{A}',1", "'[]',0", "'[{A},{A}]',2", "'{A}\n{A}\n\n{A}\n',3", "'[{A}]\n[{A}]',2"})
    void oneObjectAnArrayAndJsonLinesRead(String shape, int count) {
        read(shape.replace("{A}", "{\"outcome\":\"reset\"}"));

        assertThat(read).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'outcome':'reset'              | test, line 1, column  | breaks off",
                "{'outcome':'reset'}\\n{oops}     | test, line 2, column  | not JSON",
                "[{'outcome':'reset'},{'a':1}]   | test, element 1 of the array: | no recorded exchange",
                "[{'outcome':'reset'},7]         | test, element 1 of the array: | JSON object",
                "'text'                          | test, line 1: | JSON object",
                "{'outcome':'maybe'}             | test, line 1: “outcome” is \"maybe\" | one of answered, closed-silently",
                "{'receivedBase64':'%%'}         | test, line 1: “receivedBase64” | base64",
                "{'receivedBase64':7}            | test, line 1: “receivedBase64” is 7 | text",
                "{'receivedBase64':''}           | test, line 1: nothing was received | outcome",
                "{'outcome':'reset','receivedBytes':-1} | test, line 1: “receivedBytes” | whole number",
                "{'outcome':'reset','timing':{'totalMs':1e999}} | test, line 1: “totalMs” | a number",
                "{'response':{'status':'x'}}     | test, line 1: “status” | whole number",
                "{'response':{'status':404,'fields':[['A']]}} | test, line 1: [\"A\"] | no field",
            })
    void whatIsNoExchangeIsRefusedWithAPlace(String json, String place, String why) {
        assertThatThrownBy(() -> read(json.replace('\'', '"').replace("\\n", "\n")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(why);
    }

    @Test
    void whatWasCutOffStillCounts() {
        Bytes kept = Bytes.ofLatin1("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc");
        read(
                "{\"truncated\":true,\"receivedBytes\":1041,\"receivedBase64\":\""
                        + kept.base64()
                        + "\"}");

        assertThat(kept.length()).isEqualTo(44);
        assertThat(read.getFirst().response().contentBytes()).isEqualTo(1000);
        assertThat(read.getFirst().response().complete()).isTrue();
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(5000)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nested too deeply");
    }

    private void read(String json) {
        new ExchangeJsonReader()
                .read(new ByteArrayInputStream(json.getBytes(UTF_8)), "test", read::add);
    }
}
