package dev.foursight.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Outcome.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingsTest {

    private final List<Recorded> read = new ArrayList<>();
    private String summary = "";

    @Test
    void aTranscriptOfCurlHasRequestAndAnswerByteForByte() throws IOException {
        Exchange exchange = only("verbose-416.txt").exchange();

        assertThat(exchange.sent().latin1())
                .startsWith("GET /416/conforming HTTP/1.1\r\nHost: ")
                .endsWith("Range: bytes=9999999-\r\n\r\n");
        assertThat(exchange.response().content().text())
                .startsWith("416 Range Not Satisfiable\n")
                .endsWith("refused again.\n")
                .hasSize(165);
        assertThat(exchange.truncated()).isFalse();
        assertThat(exchange.url()).isEqualTo("http://127.0.0.1:5518/416/conforming");
        assertThat(read.getFirst().missing()).isEmpty();
    }

    @Test
    void contentThatTheTranscriptDoesNotShowIsMissingAndNotShort() throws IOException {
        Recorded recorded = only("verbose-content.txt");

        assertThat(recorded.exchange().sent()).isNull();
        assertThat(recorded.exchange().request().isContentWhole()).isFalse();
        assertThat(recorded.exchange().request().fields().value("Content-Length")).contains("3");
        assertThat(recorded.missing()).singleElement().asString().contains("--trace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbose-h2.txt", "trace-ascii-h2.txt"})
    void http2IsKnownByItsParts(String file) throws IOException {
        Exchange exchange = only(file).exchange();

        assertThat(exchange.request().version()).isEqualTo("HTTP/2");
        assertThat(exchange.response().status()).isEqualTo(404);
        assertThat(exchange.response().content().text()).startsWith("404 Not Found").hasSize(161);
        assertThat(exchange.tls().version()).isEqualTo("TLSv1.3");
        assertThat(exchange.tls().alpn()).isEqualTo("h2");
        assertThat(exchange.url()).startsWith("https://127.0.0.1:5519/");
    }

    @Test
    void aTraceInNumbersHasEveryByteOfBothSides() throws IOException {
        Exchange exchange = only("trace-hex.txt").exchange();

        assertThat(exchange.sent().latin1()).endsWith("\r\n\r\nhello world content");
        assertThat(exchange.response().complete()).isTrue();
        assertThat(exchange.received().latin1()).contains("\r\nAccept-Post: ");
    }

    @Test
    void failuresThatCurlReportsHaveTheirNames() throws IOException {
        assertThat(only("verbose-refused.txt").exchange().outcome().failure().kind())
                .isEqualTo("refused");
        assertThat(only("verbose-silent.txt").exchange().outcome().kind())
                .isEqualTo(Kind.CLOSED_SILENTLY);
        assertThat(only("verbose-untrusted.txt").exchange().outcome().failure().kind())
                .isEqualTo("certificate-untrusted");
    }

    @Test
    void anEntryOfAHarWithoutItsRequestIsStillExplained() {
        read(
                """
                {"log":{"entries":[{"response":{"status":404}},{"request":{"method":"GET"}},7]}}
                """);

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().exchange().request()).isNull();
        assertThat(read.getFirst().missing()).contains("The request is not in it.");
        assertThat(summary).contains("1 of them").contains("2 entries cannot be explained");
    }

    @Test
    void oneTranscriptMayHoldSeveralExchanges() {
        read(
                """
                > GET /a HTTP/1.1
                > Host: h
                >
                < HTTP/1.1 302 Found
                < Location: /b
                < Content-Length: 0
                <
                * Connection #0 to host h left intact
                > GET /b HTTP/1.1
                > Host: h
                >
                < HTTP/1.1 404 Not Found
                < Content-Length: 3
                <
                nay* Closing connection 0
                """);

        assertThat(read)
                .extracting(recorded -> recorded.exchange().status())
                .containsExactly(302, 404);
        assertThat(read.getLast().exchange().response().content().text()).isEqualTo("nay");
    }

    @Test
    void chunksThatCurlHasPutTogetherAreNoFault() {
        read(
                "> GET /a HTTP/1.1\n> Host: h\n>\n< HTTP/1.1 404 Not Found\n< Transfer-Encoding: chunked\n<\nnothing here\n");

        Exchange exchange = read.getFirst().exchange();
        assertThat(exchange.response().content().text()).isEqualTo("nothing here\n");
        assertThat(exchange.response().complete()).isTrue();
    }

    @Test
    void aTranscriptThatEndsEarlySaysSo() {
        read("> GET /a HTTP/1.1\n> Host: h\n>\n");

        assertThat(read.getFirst().exchange().outcome().kind()).isEqualTo(Kind.CANCELLED);
        assertThat(read.getFirst().missing())
                .singleElement()
                .asString()
                .contains("how the exchange ended");
    }

    @Test
    void aHarTellsItsFailedEntriesAndCountsTheRest() throws IOException {
        file("browser.har");

        assertThat(read)
                .extracting(Recorded::place)
                .containsExactly("entry 2", "entry 3", "entry 5");
        assertThat(summary)
                .contains("5 entries, 3 of them")
                .contains("1 entry cannot be explained");
        Exchange refused = read.get(1).exchange();
        assertThat(refused.outcome().failure().kind()).isEqualTo("refused");
        Exchange typed = read.getFirst().exchange();
        assertThat(typed.request().target()).isEqualTo("/api/orders?x=1");
        assertThat(typed.request().fields().whole()).isTrue();
        assertThat(read.getLast().exchange().request().fields().whole()).isFalse();
        assertThat(read.getLast().exchange().response().content().text()).isEqualTo("no entry");
    }

    @Test
    void aHarThatBreaksOffHasToldWhatCameBefore() throws IOException {
        String har = text("browser.har");
        String half = har.substring(0, har.indexOf("/private"));

        assertThatThrownBy(() -> read(half))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("breaks off");
        assertThat(read).hasSize(2);
    }

    @Test
    void linesOfALogAreToldOncePerPattern() throws IOException {
        file("access.log");

        assertThat(read.getFirst().times()).isEqualTo(2);
        assertThat(read.getFirst().place())
                .isEqualTo("line 2, the first of 2 with 404 to GET /users/{…}/photos");
        assertThat(read).hasSize(8).allSatisfy(it -> assertThat(it.missing()).isNotEmpty());
        assertThat(summary)
                .contains("11 lines, 9 of them 4xx in 8 patterns")
                .contains("1 could not");
        assertThat(read)
                .extracting(it -> it.exchange().outcome().kind())
                .contains(Kind.CLOSED_SILENTLY, Kind.CANCELLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "hello", "2026-11-28 level=info status=404", "\u0000\u0001"})
    void whatIsNoRecordIsRefusedWithWhatWouldBe(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Expected is one of");
    }

    @Test
    void aRequestAndItsResponseInOneTextAreOneExchange() {
        read("GET /x HTTP/1.1\nHost: a\n\nHTTP/1.1 404 Not Found\nContent-Length: 3\n\nnay");

        assertThat(read.getFirst().exchange().request().target()).isEqualTo("/x");
        assertThat(read.getFirst().exchange().response().content().text()).isEqualTo("nay");
    }

    @Test
    void aRequestAloneLeavesNothingToExplain() {
        assertThatThrownBy(() -> read("GET /x HTTP/1.1\nHost: a\n\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("without a response");
    }

    private Recorded only(String file) throws IOException {
        read.clear();
        file(file);
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    private void file(String name) throws IOException {
        try (InputStream in = resource(name)) {
            summary = Recordings.read(in, name, read::add);
        }
    }

    private void read(String text) {
        summary =
                Recordings.read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)),
                        "text",
                        read::add);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                RecordingsTest.class.getResourceAsStream("/recorded/" + name), name);
    }
}
