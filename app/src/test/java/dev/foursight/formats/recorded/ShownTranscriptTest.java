package dev.foursight.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What curl printed, in the ways in which people show it to others. */
class ShownTranscriptTest {

    private final List<Recorded> read = new ArrayList<>();

    private Exchange only(String text) {
        Recordings.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "it", read::add);
        assertThat(read).hasSize(1);
        return read.getFirst().exchange();
    }

    @Test
    void linesMayBeSetIn() {
        Exchange exchange =
                only(
                        """
                           * using HTTP/1.x
                           > GET /a HTTP/1.1
                           > Host: h
                           >
                           < HTTP/1.1 403 Forbidden
                           < Content-Type: text/plain
                           <
                           no entry
                        """);

        assertThat(exchange.request().target()).isEqualTo("/a");
        assertThat(exchange.response().content().text()).isEqualTo("no entry\n");
    }

    @Test
    void aFenceEndsTheContentAndTheCommandTellsWhatWasAsked() {
        Exchange exchange =
                only(
                        """
                        Try it:
                        ```
                        $ curl -v https://h.test/a?b \\
                            -H 'X-Key: k' -d x=1
                        < HTTP/2 404
                        < content-type: text/plain
                        <
                        nothing
                        ```
                        That is all.
                        """);

        assertThat(exchange.url()).isEqualTo("https://h.test/a?b");
        assertThat(exchange.request().method()).isEqualTo("POST");
        assertThat(exchange.request().fields().value("X-Key")).contains("k");
        assertThat(exchange.request().content().text()).isEqualTo("x=1");
        assertThat(exchange.response().content().text()).isEqualTo("nothing\n");
        assertThat(exchange.response().fields().whole()).isTrue();
        assertThat(read.getFirst().missing()).anyMatch(it -> it.contains("curl line"));
    }

    @Test
    void fieldsThatWereLeftOutAreNotMissing() {
        Exchange exchange =
                only(
                        """
                        > GET /a HTTP/1.1
                        > Host: h
                        > ...
                        >
                        < HTTP/1.1 401 Unauthorized
                        ...
                        < WWW-Authenticate: Basic realm="r"
                        """);

        assertThat(exchange.request().fields().whole()).isFalse();
        assertThat(exchange.response().fields().whole()).isFalse();
        assertThat(exchange.response().fields().value("WWW-Authenticate")).isPresent();
    }

    @Test
    void anEmptyLineOrContentEndsTheFieldsWithoutAMark() {
        Exchange exchange =
                only(
                        "> GET / HTTP/1.1\n> Host: h\n>\n< HTTP/1.1 404 Not Found\n< Via: 1.1 p\n\nno\n");

        assertThat(exchange.response().content().text()).isEqualTo("no\n");
        assertThat(exchange.response().fields().whole()).isFalse();
    }

    @Test
    void fieldsThatCurlPrintsTwiceAreNoContent() {
        Exchange exchange =
                only(
                        """
                        > GET / HTTP/1.1
                        > Host: h
                        >
                        < HTTP/1.1 404 Not Found
                        HTTP/1.1 404 Not Found
                        < Content-Type: text/plain
                        Content-Type: text/plain
                        <

                        no
                        """);

        assertThat(exchange.response().content().text()).isEqualTo("no\n");
        assertThat(exchange.response().fields().whole()).isTrue();
    }

    @Test
    void theProgressMeterMayStandBeforeAnyMark() {
        Exchange exchange =
                only(
                        """
                          0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0* Connected to h (::1) port 80
                          0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0> PUT /a HTTP/1.1
                        > Host: h
                        >
                        < HTTP/1.1 405 Method Not Allowed
                        < Allow: GET
                        <
                        100    149   0    138 100     11    286     22                              0
                        """);

        assertThat(exchange.request().method()).isEqualTo("PUT");
        assertThat(exchange.response().content().isEmpty()).isTrue();
    }

    @Test
    void contentMayComeBeforeTheFieldsAndBeSentWithAMarkOfItsOwn() {
        Exchange exchange =
                only(
                        """
                        > POST /a HTTP/1.1
                        > Host: h
                        > Content-Length: 3
                        >
                        | {}
                        <p>bad</p>
                        < HTTP/1.1 400 Bad Request
                        < Content-Type: text/html
                        <
                        """);

        assertThat(exchange.request().content().text()).isEqualTo("{}\n");
        assertThat(exchange.response().content().text()).contains("<p>bad</p>");
    }

    @Test
    void aCommandBetweenTwoAnswersBeginsTheNext() {
        Recordings.read(
                new ByteArrayInputStream(
                        """
                        $ curl http://h.test/a -v
                        < HTTP/1.1 409 Conflict
                        {"message": "it is there"}
                        $ curl http://h.test/b -v
                        < HTTP/1.1 404 Not Found
                        """
                                .getBytes(StandardCharsets.UTF_8)),
                "it",
                read::add);

        assertThat(read)
                .extracting(it -> it.exchange().request().target())
                .containsExactly("/a", "/b");
        assertThat(read).extracting(it -> it.exchange().status()).containsExactly(409, 404);
    }

    @Test
    void aBlankThatWasLostBehindTheStatusIsNoFaultOfTheServer() {
        Exchange exchange =
                only("> GET / HTTP/1.1\n> Host: h\n>\n< HTTP/1.1 404\n< Via: 1.1 p\n<\n");

        assertThat(exchange.received().latin1()).startsWith("HTTP/1.1 404 \r\n");
    }

    @Test
    void rawMessagesMayStandBehindACommand() {
        Exchange exchange =
                only(
                        """
                        $ curl -i -X DELETE http://h.test/a
                        HTTP/1.1 405 Method Not Allowed
                        Allow: GET

                        no
                        """);

        assertThat(exchange.request().method()).isEqualTo("DELETE");
        assertThat(exchange.url()).isEqualTo("http://h.test/a");
        assertThat(exchange.response().fields().value("Allow")).contains("GET");
    }

    @Test
    void aStatusLineOfALaterVersionIsNoneOfTheServers() {
        Exchange exchange = only("HTTP/2 403\ncontent-type: text/plain\n\nno\n");

        assertThat(exchange.received().isEmpty()).isTrue();
        assertThat(exchange.response().from()).isEqualTo(-1);
        assertThat(exchange.response().content().text()).isEqualTo("no\n");
    }

    @Test
    void linesMayBeCommentsAndTheRequestEndWithAnEmptyLine() {
        Exchange exchange =
                only(
                        """
                        # > PATCH /a HTTP/1.1
                        # > Host: h

                        # < HTTP/1.1 406 Not Acceptable
                        # < Content-Length: 2

                        # {}
                        """);

        assertThat(exchange.request().method()).isEqualTo("PATCH");
        assertThat(exchange.response().content().text()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "curl: (52) Empty reply from server,CLOSED_SILENTLY,closed",
        "curl: (92) HTTP/2 stream 1 was not closed cleanly: INTERNAL_ERROR (err 2),RESET,reset",
        "curl: (35) error:1408F10B:SSL routines:ssl3_get_record:wrong version number,TLS_FAILED,plain-on-tls"
    })
    void aFailureMayFollowTheCommand(String line, Outcome.Kind outcome, String kind) {
        Exchange exchange = only("$ curl https://h.test:8443/a\n" + line + "\n");

        assertThat(exchange.request().target()).isEqualTo("/a");
        assertThat(exchange.outcome().kind()).isEqualTo(outcome);
        assertThat(exchange.outcome().failure().kind()).isEqualTo(kind);
    }

    @Test
    void chunksOfATextWithoutCrHaveTheirs() {
        Exchange exchange =
                only(
                        "POST / HTTP/1.1\nHost: h\nTransfer-Encoding: chunked\n\n0\n\nHTTP/1.1 400 Bad Request\nVia: 1.1 p\n\nno\n");

        assertThat(exchange.sent().latin1()).endsWith("\r\n\r\n0\r\n\r\n");
    }

    @Test
    void aLaterVersionHasNoStatusLineWhateverIsKnownOfTheRequest() {
        Exchange exchange = only("$ curl -v https://h.test/a\n< HTTP/2 404\n< via: 1.1 p\n<\nno\n");

        assertThat(exchange.received().isEmpty()).isTrue();
        assertThat(exchange.response().fields().whole()).isTrue();
    }

    @Test
    void wgetTellsTheUrlAndSetsTheFieldsIn() {
        Exchange exchange =
                only(
                        """
                        --2021-04-12 17:41:11--  https://h.test/a.tar.gz
                        HTTP request sent, awaiting response...
                          HTTP/1.1 403 Forbidden
                          Server: nginx
                        2021-04-12 17:41:11 ERROR 403: Forbidden.
                        """);

        assertThat(exchange.request().target()).isEqualTo("/a.tar.gz");
        assertThat(exchange.response().fields().lines()).hasSize(1);
    }

    @Test
    void aListOfWordsIsNoTranscript() {
        assertThatThrownBy(() -> only("Buy:\n\n* milk\n* bread\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no recorded exchange");
    }
}
