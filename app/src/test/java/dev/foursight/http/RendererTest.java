package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RendererTest {

    private static final Draft PLAIN = Draft.get(TargetUrl.parse("http://[::1]:8080/a"));

    private static String text(Draft draft) {
        return Renderer.render(draft).bytes().latin1();
    }

    @Test
    void plainRequestHasTheAutomaticFields() {
        assertThat(text(PLAIN))
                .isEqualTo(
                        "GET /a HTTP/1.1\r\nHost: [::1]:8080\r\nUser-Agent: foursight\r\nAccept: */*\r\n\r\n");
    }

    @Test
    void aLineOfTheSameNameReplacesTheAutomaticOne() {
        assertThat(text(PLAIN.plus(HeaderLine.of("host", "b"))))
                .contains("host: b")
                .doesNotContain("[::1]");
    }

    @Test
    void aDisabledLineIsNotSentAndReplacesNothing() {
        assertThat(text(PLAIN.plus(HeaderLine.of("Host", "b").withEnabled(false))))
                .contains("Host: [::1]:8080")
                .doesNotContain("Host: b");
    }

    @Test
    void duplicatesKeepTheirOrder() {
        Draft draft =
                PLAIN.withHeaders(
                        List.of(
                                HeaderLine.of("X", "1"),
                                HeaderLine.of("x", "2"),
                                HeaderLine.of("X", "3")));

        assertThat(text(draft)).contains("X: 1\r\nx: 2\r\nX: 3\r\n\r\n");
    }

    @Test
    void contentIsFramedAsAsked() {
        Bytes content = Bytes.ofUtf8("naïve");

        assertThat(text(PLAIN.withBody(new Body(content, Body.Framing.AUTOMATIC))))
                .contains("Content-Length: 6\r\n");
        assertThat(text(PLAIN.withBody(new Body(content, Body.Framing.CHUNKED))))
                .contains("Transfer-Encoding: chunked\r\n")
                .contains("\r\n\r\n6\r\n")
                .endsWith("\r\n0\r\n\r\n");
        assertThat(text(PLAIN.withBody(new Body(content, Body.Framing.UNTOLD))))
                .doesNotContain("Content-Length", "chunked");
    }

    @Test
    void rawBytesGoOutUnchanged() {
        Bytes raw = Bytes.ofLatin1("\u0000\u00ffnot HTTP");

        assertThat(Renderer.render(PLAIN.withRaw(raw)).bytes()).isEqualTo(raw);
    }

    @Test
    void spansSayWhereEachByteComesFrom() {
        Draft draft =
                PLAIN.plus(HeaderLine.of("X", "1"))
                        .withBody(new Body(Bytes.ofUtf8("hi"), Body.Framing.AUTOMATIC));
        WireRequest request = Renderer.render(draft);

        assertThat(part(request, Span.Part.METHOD)).isEqualTo("GET");
        assertThat(part(request, Span.Part.TARGET)).isEqualTo("/a");
        assertThat(part(request, Span.Part.VERSION)).isEqualTo("HTTP/1.1");
        assertThat(part(request, Span.Part.FIELD)).isEqualTo("X: 1");
        assertThat(part(request, Span.Part.CONTENT)).isEqualTo("hi");
    }

    private static String part(WireRequest request, Span.Part part) {
        Span span =
                request.spans().stream().filter(s -> s.part() == part).findFirst().orElseThrow();
        return request.bytes().slice(span.from(), span.to()).latin1();
    }
}
