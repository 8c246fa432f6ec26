package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseScannerTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    static Stream<String> answers() {
        return Stream.of(
                OK + "Content-Length: 5\r\n\r\nhello",
                OK
                        + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nT: u\r\n\r\n",
                OK + "Server: x\r\n\r\nuntil the close",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n"
                        + OK
                        + "Content-Length: 2\r\n\r\nok",
                "HTTP/1.1 404 Not Found\nContent-Length: 3\n\nLF!",
                OK
                        + "Content-Length: 1\r\n\r\naHTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
                OK + "A: one\r\n\t two\r\nno colon here\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n\u0001\u0002binary",
                "\r\n\r\n" + OK + "Content-Length: 0\r\n\r\n",
                "<html>HTTP/0.9 has no head</html>",
                "abc",
                OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc",
                OK + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n",
                "HTTP/1.1 2xx OK\r\n\r\n",
                OK + "Content-Length: 10\r\n\r\nshort",
                OK + "Server: cut");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void bytesMayComeInAnyPieces(String answer) {
        Bytes bytes = Bytes.ofLatin1(answer);
        ResponseScanner whole = scan("GET", bytes);
        for (int split = 0; split <= bytes.length(); split++) {
            ResponseScanner pieces = new ResponseScanner("GET");
            pieces.accept(bytes.slice(0, split));
            pieces.accept(bytes.slice(split, bytes.length()));
            pieces.end();
            assertSame(pieces, whole, bytes);
        }
        ResponseScanner single = new ResponseScanner("GET");
        for (int i = 0; i < bytes.length(); i++) {
            single.accept(bytes.slice(i, i + 1));
        }
        single.end();
        assertSame(single, whole, bytes);
    }

    private static void assertSame(ResponseScanner one, ResponseScanner other, Bytes bytes) {
        assertThat(one.responses(bytes)).isEqualTo(other.responses(bytes));
        assertThat(one.fault()).isEqualTo(other.fault());
        assertThat(one.isAnswered()).isEqualTo(other.isAnswered());
        assertThat(one.hasFinalHead()).isEqualTo(other.hasFinalHead());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length: 5~~hello and more | hello | true",
                "Content-Length: 5~Content-Length: 5~~hello | hello | true",
                "Content-Length: 5, 5~~hello | hello | true",
                "Content-Length: 10~~hello | hello | false",
                "Content-Length: 0~~ | '' | true",
                "Content-Length: 99999999999999999999~~hello | hello | true",
                "Content-Length: -1~~hello | hello | true",
                "Content-Length: 1~Content-Length: 2~~hello | hello | true",
                "Content-Length: 2~Transfer-Encoding: chunked~~5~hello~0~~ | hello | true",
                "Transfer-Encoding: gzip, Chunked~~5~hello~0~~ | hello | true",
                "Transfer-Encoding: chunked, gzip~~5~hello | 5~hello | true",
                "Transfer-Encoding: notchunked~~5~hello | 5~hello | true",
                "Transfer-Encoding: chunked~~0000005;a=b~hello~0~Trailer: x~~ | hello | true",
                "Transfer-Encoding: chunked~~5~hello | hello | false",
                "Transfer-Encoding: chunked~~5~hello~0~Trailer: x~ | hello | false",
                "X: y~~hello | hello | true"
            })
    void findsTheEndOfContent(String rest, String content, boolean complete) {
        Bytes bytes = Bytes.ofLatin1(OK + rest.replace("~", "\r\n"));
        ParsedResponse response = scan("GET", bytes).responses(bytes).getFirst();
        assertThat(response.content().latin1()).isEqualTo(content.replace("~", "\r\n"));
        assertThat(response.contentBytes()).isEqualTo(response.content().length());
        assertThat(response.complete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "SSH-2.0-OpenSSH_9.2, not-http",
        "ab, not-http",
        "ab~, not-http",
        "HTTP/1.1~, bad-status-line",
        "HTTP/1.1 abc~, bad-status-line",
        "HTTP/1, bad-status-line",
        "HTTP/1.1 200 OK~Server: x, head-incomplete",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~ffffffffffffffff~, bad-chunk",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~-5~, bad-chunk",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~1~ab~, bad-chunk"
    })
    void namesWhatIsNotHttp(String text, String fault) {
        ResponseScanner scanner = scan("GET", Bytes.ofLatin1(text.replace("~", "\r\n")));
        assertThat(scanner.fault()).isEqualTo(fault);
        assertThat(scanner.isAnswered()).isFalse();
    }

    @Test
    void answerToHeadHasNoContent() {
        Bytes bytes = Bytes.ofLatin1(OK + "Content-Length: 500\r\n\r\n");
        ResponseScanner scanner = scan("HEAD", bytes);
        assertThat(scanner.isAnswered()).isTrue();
        assertThat(scanner.responses(bytes).getFirst().complete()).isTrue();
    }

    @Test
    void onlyTheFirstAnswerIsToHead() {
        Bytes bytes =
                Bytes.ofLatin1(
                        OK + "Content-Length: 500\r\n\r\n" + OK + "Content-Length: 2\r\n\r\nhi");
        Answers answers = Answers.of(scan("HEAD", bytes).responses(bytes));
        assertThat(answers.more().getFirst().content()).isEqualTo(Bytes.ofLatin1("hi"));
    }

    @Test
    void sortsInterimFinalAndFurtherAnswers() {
        Bytes bytes =
                Bytes.ofLatin1(
                        "HTTP/1.1 100 Continue\r\n\r\n"
                                + OK
                                + "Content-Length: 1\r\n\r\nx"
                                + "HTTP/1.0 400 Bad Request\r\n\r\npage");
        ResponseScanner scanner = scan("POST", bytes);
        Answers answers = Answers.of(scanner.responses(bytes));
        assertThat(answers.interim()).extracting(ParsedResponse::status).containsExactly(100);
        assertThat(answers.response().status()).isEqualTo(200);
        assertThat(answers.more()).extracting(ParsedResponse::status).containsExactly(400);
        assertThat(answers.more().getFirst().content().latin1()).isEqualTo("page");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, HTTP/1.1 101 Switching Protocols",
        "CONNECT, HTTP/1.1 200 Connection established"
    })
    void aTunnelIsAWholeAnswer(String method, String statusLine) {
        ResponseScanner scanner = new ResponseScanner(method);
        Bytes bytes = Bytes.ofLatin1(statusLine + "\r\n\r\nno HTTP any more");
        scanner.accept(bytes);
        assertThat(scanner.isAnswered()).isTrue();
        assertThat(scanner.fault()).isNull();
        assertThat(scanner.responses(bytes)).hasSize(1);
    }

    @Test
    void fieldLinesKeepTheirPlaceInTheBytes() {
        Bytes bytes =
                Bytes.ofLatin1(
                        OK + "A:  one \r\n two\r\nno colon\r\nB : c\r\nContent-Length: 0\r\n\r\n");
        List<FieldLine> lines = scan("GET", bytes).responses(bytes).getFirst().fields().lines();
        assertThat(lines.get(0).value()).isEqualTo("one two");
        assertThat(slice(bytes, lines.get(0))).isEqualTo("A:  one \r\n two");
        assertThat(lines.get(1).hasColon()).isFalse();
        assertThat(slice(bytes, lines.get(1))).isEqualTo("no colon");
        assertThat(lines.get(2).name()).isEqualTo("B ");
        assertThat(slice(bytes, lines.get(2))).isEqualTo("B : c");
    }

    private static String slice(Bytes bytes, FieldLine line) {
        return bytes.slice(line.from(), line.to()).latin1();
    }

    @Test
    void givesUpHeadsWithoutEnd() {
        assertThat(faultOfEndless("X: " + "a".repeat(1000) + "\r\n")).isEqualTo("head-too-large");
        assertThat(faultOfEndless("a")).isEqualTo("head-too-large");
        assertThat(faultOfEndless("x\n")).isEqualTo("head-too-large");
        assertThat(faultOfEndless("\r\nHTTP/1.1 102 Wait\r\n")).isEqualTo("too-many-responses");
    }

    private static String faultOfEndless(String part) {
        ResponseScanner endless = new ResponseScanner("GET");
        endless.accept(Bytes.ofLatin1("HTTP/1.1 102 Wait\r\n"));
        Bytes piece = Bytes.ofLatin1(part);
        for (int i = 0; i <= ResponseScanner.HEAD_LIMIT && endless.fault() == null; i++) {
            endless.accept(piece);
        }
        return endless.fault();
    }

    @Test
    void longChunkedContentIsNoLongHead() {
        ResponseScanner scanner = new ResponseScanner("GET");
        scanner.accept(Bytes.ofLatin1(OK + "Transfer-Encoding: chunked\r\n\r\n"));
        Bytes chunk = Bytes.ofLatin1("10000\r\n" + "x".repeat(0x10000) + "\r\n");
        for (int i = 0; i < 40; i++) {
            scanner.accept(chunk);
        }
        scanner.accept(Bytes.ofLatin1("0\r\n\r\n"));
        assertThat(scanner.fault()).isNull();
        assertThat(scanner.isAnswered()).isTrue();
        ParsedResponse response = scanner.responses(Bytes.EMPTY).getFirst();
        assertThat(response.contentBytes()).isEqualTo(40 * 0x10000);
        assertThat(response.content().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 200 OK~Connection: close~Content-Length: 0~~ | true",
                "HTTP/1.1 200 OK~Connection: x, Close~Content-Length: 0~~ | true",
                "HTTP/1.1 200 OK~Content-Length: 0~~ | false",
                "HTTP/1.0 200 OK~Content-Length: 0~~ | true",
                "HTTP/1.0 200 OK~Connection: keep-alive~Content-Length: 0~~ | false"
            })
    void knowsAnAnnouncedClose(String text, boolean announced) {
        ResponseScanner scanner = new ResponseScanner("GET");
        scanner.accept(Bytes.ofLatin1(text.replace("~", "\r\n")));
        assertThat(scanner.isAnswered()).isTrue();
        assertThat(scanner.closeAnnounced()).isEqualTo(announced);
    }

    private static ResponseScanner scan(String method, Bytes bytes) {
        ResponseScanner scanner = new ResponseScanner(method);
        scanner.accept(bytes);
        scanner.end();
        return scanner;
    }
}
