package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "GET / HTTP/1.1|GET|/|HTTP/1.1",
                "GET /a b c HTTP/1.1|GET|/a b c|HTTP/1.1",
                "GET /|GET|/|''",
                "GET|GET|''|''",
                "GET HTTP/1.1|GET|''|HTTP/1.1",
                "GET  / HTTP/1.1|GET| /|HTTP/1.1",
                "get / http/9.9|get|/|http/9.9",
                "GET / FTP/1.0|GET|/|FTP/1.0",
                "''|''|''|''",
                " / HTTP/1.1|''|/|HTTP/1.1"
            })
    void takesTheRequestLineApart(String line, String method, String target, String version) {
        ParsedRequest request = RequestParser.parse(Bytes.ofLatin1(line + "\r\n\r\n"));
        assertThat(request.method()).isEqualTo(method);
        assertThat(request.target()).isEqualTo(target);
        assertThat(request.version()).isEqualTo(version);
    }

    @Test
    void findsFieldsAndContent() {
        Bytes bytes =
                Bytes.ofLatin1(
                        "\r\nPOST /x HTTP/1.1\r\nHost : h\nno colon\r\nA: b\r\n\tc\r\n\r\nbody\r\n");
        ParsedRequest request = RequestParser.parse(bytes);
        assertThat(request.lineFrom()).isEqualTo(2);
        assertThat(bytes.slice(request.targetFrom(), request.targetTo()).latin1()).isEqualTo("/x");
        assertThat(request.fields().value("host")).hasValue("h");
        assertThat(request.fields().lines().get(1).hasColon()).isFalse();
        assertThat(request.fields().value("A")).hasValue("b c");
        assertThat(request.headComplete()).isTrue();
        assertThat(request.content().latin1()).isEqualTo("body\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r", "\n", "G", "GET / HTTP/1.1", "GET / HTTP/1.1\r\nHost"})
    void anUnfinishedHeadIsSaidToBe(String text) {
        ParsedRequest request = RequestParser.parse(Bytes.ofLatin1(text));
        assertThat(request.headComplete()).isFalse();
        assertThat(request.headEnd()).isEqualTo(text.length());
        assertThat(request.content().isEmpty()).isTrue();
    }

    @Test
    void readsBackWhatTheRendererWrote() {
        Draft draft =
                Draft.get(TargetUrl.parse("http://127.0.0.1:8080/a?b"))
                        .withMethod("PUT")
                        .with("X-One", "ünïcode")
                        .withBody(new Body(Bytes.ofUtf8("abc"), Body.Framing.AUTOMATIC));
        ParsedRequest request = RequestParser.parse(Renderer.render(draft).bytes());
        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.path()).isEqualTo("/a");
        assertThat(request.fields().value("Content-Length")).hasValue("3");
        assertThat(request.fields().value("x-one")).hasValue("ünïcode");
        assertThat(request.fields().value("host")).hasValue("127.0.0.1:8080");
        assertThat(request.content()).isEqualTo(Bytes.ofUtf8("abc"));
    }
}
