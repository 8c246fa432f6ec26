package dev.foursight.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.formats.paste.PastedText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of logs of many makers. */
class OtherLogTest {

    private static final String IIS =
            """
            #Software: Microsoft Internet Information Services 7.5
            #Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs(User-Agent) sc-status sc-substatus
            2013-06-24 10:56:45 192.0.2.1 GET /a id=7 80 Mozilla/5.0+(X11) 404 13
            2013-06-24 10:56:46 192.0.2.1 GET /b - 80 Mozilla/5.0+(X11) 200 0
            """;

    private static List<Recorded> read(String text) {
        List<Recorded> read = new ArrayList<>();
        Recordings.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "it", read::add);
        return read;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https 2018-07-02T22:23:00.186641Z app/lb/50dc 192.0.2.39:2817 10.0.0.1:80 0.086 0.048 0.037 404 404 0 57 \"GET https://www.example.com:443/a?id=7 HTTP/1.1\" \"curl/7.46.0\" ECDHE TLSv1.2",
                "Feb  6 12:14:14 localhost haproxy[14389]: 192.0.2.2:33317 [06/Feb/2009:12:14:14.655] http-in static/srv1 10/0/30/69/109 404 2750 - - ---- 1/1/1/1/0 0/0 {1wt.eu} {} \"GET /a?id=7 HTTP/1.1\"",
                "[2021-01-14T16:17:55.123Z] \"GET /a?id=7 HTTP/1.1\" 404 NR 0 0 0 - \"192.0.2.9\" \"curl/7.69.1\" \"5f3b\" \"h\" \"-\"",
                "INFO:     127.0.0.1:52382 - \"GET /a?id=7 HTTP/1.1\" 404 Not Found",
                "1286536309.586    921 192.0.2.68 TCP_MISS/404 3898 GET /a?id=7 - HIER_NONE/- text/html",
                "[GIN] 2023/05/01 - 12:00:00 | 404 |       2.301µs |       127.0.0.1 | GET      \"/a?id=7\"",
                "\u001b[0mGET /a?id=7 \u001b[33m404\u001b[0m 4.123 ms - 29",
                "79a5 BUCKET [06/Feb/2019:00:00:38 +0000] 192.0.2.3 79a5 3E57 REST.GET.OBJECT a \"GET /a?id=7 HTTP/1.1\" 404 NoSuchKey 297 - 4 - \"-\" \"S3Console/0.4\" -",
                "{\"level\":\"info\",\"ts\":1646861401.5,\"request\":{\"proto\":\"HTTP/2.0\",\"method\":\"GET\",\"host\":\"h\",\"uri\":\"/a?id=7\",\"headers\":{\"User-Agent\":[\"x\"]}},\"status\":404,\"resp_headers\":{\"Server\":[\"Caddy\"]}}",
                "{\"ClientAddr\":\"192.0.2.1:1\",\"DownstreamStatus\":404,\"RequestHost\":\"h\",\"RequestMethod\":\"GET\",\"RequestPath\":\"/a?id=7\",\"RequestProtocol\":\"HTTP/1.1\"}",
                "{\"authority\":\"h\",\"method\":\"GET\",\"path\":\"/a?id=7\",\"protocol\":\"HTTP/1.1\",\"response_code\":404,\"response_flags\":\"NR\"}",
                "{\"request\":\"GET /a?id=7 HTTP/1.1\",\"status\": \"404\",\"body_bytes_sent\":\"153\"}",
                "{\"kind\":\"Event\",\"requestURI\":\"/a?id=7\",\"verb\":\"list\",\"responseStatus\":{\"status\":\"Failure\",\"code\":404}}",
                IIS
            })
    void statusAndRequestAreFound(String text) {
        List<Recorded> read = read(text);

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().exchange().status()).isEqualTo(404);
        assertThat(read.getFirst().exchange().request().method()).isEqualTo("GET");
        assertThat(read.getFirst().exchange().request().target()).isEqualTo("/a?id=7");
        assertThat(read.getFirst().exchange().request().fields().whole()).isFalse();
    }

    @Test
    void aLoadBalancersUrlIsTheTargetAndItsHost() {
        var exchange =
                read("http 2018-07-02T22:23:00.1Z app/lb/5 192.0.2.39:1 10.0.0.1:80 0.1 0.1 0.1 403 403 0 57 \"GET http://www.example.com:80/a HTTP/1.1\" \"curl/7.46.0\" - -")
                        .getFirst()
                        .exchange();

        assertThat(exchange.url()).isEqualTo("http://www.example.com:80/a");
        assertThat(exchange.request().fields().value("Host")).contains("www.example.com:80");
        assertThat(exchange.request().fields().value("User-Agent")).contains("curl/7.46.0");
    }

    @Test
    void fieldsThatALogHasAreKept() {
        var exchange =
                read("{\"request\":{\"method\":\"GET\",\"uri\":\"/\",\"headers\":{\"X-A\":[\"b\"]}},\"status\":404,\"resp_headers\":{\"Server\":[\"Caddy\"]}}")
                        .getFirst()
                        .exchange();

        assertThat(exchange.request().fields().value("X-A")).contains("b");
        assertThat(exchange.response().fields().value("Server")).contains("Caddy");
    }

    @Test
    void whatNobodyCouldReadIsNoRequest() {
        assertThat(
                        read("http 2018-11-30T22:23:00.1Z app/lb/5 192.0.2.39:1 - -1 -1 -1 400 - 0 272 \"- http://www.example.com:80- -\" \"-\" - -")
                                .getFirst()
                                .exchange()
                                .request()
                                .method())
                .isEmpty();
    }

    @Test
    void aRecordInSeveralLinesAndAnEntryOfAHarStandAlone() {
        assertThat(
                        read("{\n  \"request\": {\"method\": \"GET\", \"uri\": \"/\"},\n  \"status\": 404\n}")
                                .getFirst()
                                .exchange()
                                .status())
                .isEqualTo(404);
        assertThat(
                        read("{\"request\":{\"method\":\"GET\",\"url\":\"https://h.test/x\",\"headers\":[]},\"response\":{\"status\":404,\"headers\":[{\"name\":\"server\",\"value\":\"nginx\"}]}}")
                                .getFirst()
                                .exchange()
                                .response()
                                .fields()
                                .value("server"))
                .contains("nginx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said \"foo\" 404 times",
                "GET /foo 404",
                "error 404 - 12 ms",
                "{\"status\":404}"
            })
    void otherTextIsNoLog(String text) {
        assertThat(Recordings.looksLikeLog(text)).isFalse();
    }

    @Test
    void oneLineIsEnoughForAPaste() {
        assertThat(PastedText.recorded("POST /login 401 12.5 ms - 44")).isPresent();
    }
}
