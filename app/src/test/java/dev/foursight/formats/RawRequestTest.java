package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Body.Framing;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawRequestTest {

    private static final Endpoint HERE = new Endpoint(false, "h", 80);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /a b  c HTTP/1.0\r\nX : 1 \r\nY:2\r\nX:\t3\r\n\r\n",
                "PUT /x HTTP/1.1\r\nContent-Length: 3\r\nHost: h\r\n\r\nabc",
                "PUT /x HTTP/1.1\r\nHost: h\r\nContent-Length: 30\r\n\r\nabc",
                "PUT /x HTTP/1.1\r\nHost: h\r\n\r\nabc",
                "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
                "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n",
                "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: h\r\nA: b\r\n  folded\r\nnocolon\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nUser-Agent: foursight\r\nAccept: */*\r\nÄ: ö\r\n\r\n"
            })
    void everyByteIsKept(String request) {
        Bytes bytes = Bytes.ofUtf8(request);

        assertThat(Renderer.render(RawRequest.read(bytes, HERE)).bytes().text()).isEqualTo(request);
    }

    @Test
    void whatIsAutomaticAnywayIsLeftToBe() {
        Draft draft =
                RawRequest.read(
                        Bytes.ofUtf8(
                                """
                                POST / HTTP/1.1
                                Host: h
                                User-Agent: foursight
                                Accept: */*
                                Transfer-Encoding: chunked
                                A: b

                                1
                                x
                                0

                                """
                                        .replace("\n", "\r\n")),
                        HERE);

        assertThat(draft.headers()).singleElement().matches(line -> line.isNamed("A"));
        assertThat(draft.body().framing()).isEqualTo(Framing.CHUNKED);
        assertThat(draft.body().content().held().orElseThrow().text()).isEqualTo("x");
    }

    @Test
    void lineEndsLostOnTheClipboardComeBack() {
        PastedRequest pasted = RawRequest.read("\n\nPOST /a HTTP/1.1\nHost: e:81\n\nl1\nl2");

        assertThat(Renderer.render(pasted.draft()).bytes().text())
                .isEqualTo("POST /a HTTP/1.1\r\nHost: e:81\r\n\r\nl1\nl2");
        assertThat(pasted.draft().url()).hasToString("http://e:81/a");
        assertThat(pasted.remarks()).isEmpty();
        assertThat(
                        Renderer.render(RawRequest.read("GET /a HTTP/1.1\nHost: e").draft())
                                .bytes()
                                .text())
                .isEqualTo("GET /a HTTP/1.1\r\nHost: e\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET https://e/x HTTP/1.1 | https e 443",
                "GET / HTTP/1.1~Host: e:443 | https e 443",
                "GET / HTTP/1.1~Host: [::1]:82 | http ::1 82",
                "CONNECT e:99 HTTP/1.1~Host: e:99 | http e 99",
                "GET / HTTP/1.1 | http localhost 80",
                "GET / HTTP/1.1~Host: a b | http localhost 80"
            })
    void goesWhereItSays(String text, String where) {
        PastedRequest pasted = RawRequest.read(text.replace('~', '\n'));
        Endpoint endpoint = pasted.draft().endpoint();

        assertThat(endpoint.scheme() + " " + endpoint.host() + " " + endpoint.port())
                .isEqualTo(where);
        assertThat(pasted.remarks()).hasSize(endpoint.host().equals("localhost") ? 1 : 0);
    }

    @Test
    void bytesThatCannotBeKeptAreSaid() {
        assertThat(RawRequest.read("GET  HTTP/1.1\r\nHost: h\n\r\n").remarks())
                .singleElement()
                .asString()
                .startsWith("Not every byte");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET / HTTP/1.1 | true",
                "brew /a b HTTP/2 | true",
                "GET / | false",
                "HTTP/1.1 200 OK | false",
                "what is HTTP/1.1 about | false"
            })
    void knowsOneByItsFirstLine(String text, boolean is) {
        assertThat(RawRequest.looksLikeOne(text)).isEqualTo(is);
    }

    @Test
    void isWrittenAsItIs() {
        Draft draft = RawRequest.read(Bytes.ofUtf8("GET / HTTP/1.1\r\nCookie: a=b\r\n\r\n"), HERE);

        assertThat(RawRequest.write(Renderer.render(draft), true).text())
                .isEqualTo("GET / HTTP/1.1\r\nCookie: a=b\r\n\r\n");
        assertThat(RawRequest.write(Renderer.render(draft), false).text())
                .isEqualTo("GET / HTTP/1.1\r\nCookie: a=<masked>\r\n\r\n");
        assertThat(
                        RawRequest.write(
                                        Renderer.render(draft.withRaw(Bytes.ofLatin1("\u00ff"))),
                                        true)
                                .differences())
                .hasSize(1);
    }
}
