package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each provocation, byte for byte, and what the lab owes for it. */
class ProvocationTest extends LabTest {

    private static final String GET = "GET /file HTTP/1.1\r\n";
    private static final String HOST = "Host: {host}\r\nConnection: close\r\n";

    static Stream<Arguments> provocations() {
        String many =
                IntStream.range(0, 1000)
                        .mapToObj(i -> "X-" + i + ": value\r\n")
                        .collect(Collectors.joining());
        return Stream.of(
                arguments("FOO /file HTTP/1.1\r\n" + HOST, 501, "does not know the method"),
                arguments("GE(T /file HTTP/1.1\r\n" + HOST, 400, "grammar"),
                arguments("get /file HTTP/1.1\r\n" + HOST, 501, "case-sensitive"),
                arguments(
                        "GET /" + "a".repeat(9000) + " HTTP/1.1\r\n" + HOST, 414, "has 9001 bytes"),
                arguments(
                        "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n" + HOST,
                        414,
                        "more than 65536 bytes"),
                arguments(GET + "Connection: close\r\n", 400, "this one has none"),
                arguments(GET + "Host: a b\r\nConnection: close\r\n", 400, "not a host name"),
                arguments(GET + "Host: ###\r\nConnection: close\r\n", 400, "not a host name"),
                arguments(GET + HOST + "Host: {host}\r\n", 400, "more than one Host"),
                arguments(GET + HOST + "X-Space : b\r\n", 400, "grammar"),
                arguments(
                        GET + HOST + "X-Big: " + "a".repeat(16_384) + "\r\n",
                        431,
                        "field line X-Big has 16391 bytes"),
                arguments(
                        GET + HOST + "X-Big: " + "a".repeat(20_000) + "\r\n",
                        431,
                        "field line X-Big has 20007 bytes"),
                arguments(
                        GET + HOST + "X-Big: " + "a".repeat(200_000) + "\r\n",
                        431,
                        "more than 65536 bytes"),
                arguments(GET + HOST + many, 431, "has 1002 field lines"),
                arguments(GET + HOST + "Range: bytes=99999-\r\n", 416, "4096 bytes, 0 to 4095"),
                arguments(GET + HOST + "Range: bytes=abc\r\n", 416, "not a list of byte ranges"),
                arguments(
                        "POST /file HTTP/1.1\r\n" + HOST + "Content-Length: abc\r\n",
                        400,
                        "Content-Length"),
                arguments(GET + HOST + "Expect: teapot\r\n", 417, "100-continue only"),
                arguments(
                        "POST /file HTTP/1.1\r\n"
                                + HOST
                                + "Content-Type: application/x-nobody\r\nContent-Length: 0002\r\n",
                        415,
                        "application/json, text/plain"));
    }

    @ParameterizedTest
    @MethodSource("provocations")
    void refusesAndExplains(String head, int status, String why) {
        Answer answer = client.bytes(head + "\r\n{}");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.content())
                .startsWith(status + " ")
                .contains(why)
                .containsPattern("This (is permanent|is temporary|holds until)");
        assertThat(answer.field("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(answer.field("Content-Length")).isEqualTo("" + answer.content().length());
        assertThat(answer.field("Server")).isEqualTo("Foursight-Lab");
        assertThat(answer.field("Date")).isNotNull();
        assertThat(answer.field("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.field("Connection")).isEqualTo("close");
    }

    @Test
    void tellsTheLengthWithARefusedRange() {
        assertThat(client.get("/file", "Range: bytes=99999-").field("Content-Range"))
                .isEqualTo("bytes */4096");
        assertThat(client.get("/file", "Range: bytes=abc").field("Content-Range"))
                .isEqualTo("bytes */4096");
    }

    @Test
    void tellsWhatTypesItTakes() {
        Answer answer = client.send("POST", "/file", "x", "Content-Type: application/x-nobody");
        assertThat(answer.field("Accept-Post")).isEqualTo("application/json, text/plain");
        assertThat(answer.field("Accept")).isEqualTo("application/json, text/plain");
        assertThat(answer.field("Accept-Encoding")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD /file HTTP/1.1\r\nHost: ###\r\n\r\n",
                "HEAD /missing HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n",
                "HEAD /file HTTP/1.1\r\nHost: {host}\r\nExpect: teapot\r\n\r\n"
            })
    void sendsNoContentToHead(String request) {
        Answer answer = client.bytes(request);
        assertThat(answer.status()).isBetween(400, 417);
        assertThat(answer.content()).isEmpty();
    }

    @Test
    void takesWhatIsJustWithinTheLimits() {
        String longest = "/" + "a".repeat(8_191);
        assertThat(client.get(longest).status()).isEqualTo(404);
        assertThat(client.get("/file", "X-Big: " + "a".repeat(8_185)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, chunked", "xyz, chunked"})
    void knowsNoTransferCodingButChunked(String codings) {
        Answer answer =
                client.bytes(
                        "POST /file HTTP/1.1\r\n"
                                + HOST
                                + "Transfer-Encoding: "
                                + codings
                                + "\r\n\r\n0\r\n\r\n");
        assertThat(answer.status()).isEqualTo(501);
        assertThat(answer.field("Connection")).isEqualTo("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e3", "5, 6", "99999999999999999999"})
    void closesAfterAnyLengthItCannotRead(String length) {
        Answer answer =
                client.bytes(
                        "POST /file HTTP/1.1\r\nHost: {host}\r\nContent-Length: "
                                + length
                                + "\r\n\r\nhello");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.field("Connection")).isEqualTo("close");
    }

    @Test
    void prefersTheAuthorityOfAnAbsoluteTarget() {
        assertThat(client.get("http://elsewhere.example/file").status()).isEqualTo(200);
    }

    @Test
    void answersTheNextRequestOnTheConnectionAfterARefusalOfItsOwn() {
        String first = "FOO / HTTP/1.1\r\nHost: {host}\r\n\r\n";
        Answer answer = client.bytes(first + "GET /gone HTTP/1.1\r\n" + HOST + "\r\n");
        assertThat(answer.status()).isEqualTo(501);
        assertThat(answer.content()).contains("HTTP/1.1 410 ");
    }
}
