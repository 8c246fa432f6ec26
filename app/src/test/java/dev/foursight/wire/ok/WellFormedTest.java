package dev.foursight.wire.ok;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.wire.Call;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WellFormedTest {

    private static final Draft PLAIN = Draft.get(TargetUrl.parse("http://127.0.0.1:1/a?b"));

    static Stream<Draft> inexpressible() {
        return Stream.of(
                PLAIN.withRaw(Bytes.ofLatin1("x")),
                PLAIN.withMethod("G ET"),
                PLAIN.withMethod(""),
                PLAIN.withMethod("CONNECT"),
                PLAIN.withTarget("*"),
                PLAIN.withTarget("/a b"),
                PLAIN.withTarget("/a#b"),
                PLAIN.withTarget("/ü"),
                PLAIN.withTarget("/a/../b"),
                PLAIN.withVersion("HTTP/9.9"),
                PLAIN.without("Host"),
                PLAIN.with("Host", "other"),
                PLAIN.with("Transfer-Encoding", "chunked"),
                PLAIN.with("Connection", "close"),
                PLAIN.with("Upgrade", "x"),
                PLAIN.with("TE", "gzip"),
                PLAIN.with("Content-Length", "5"),
                PLAIN.with("Bad Name", "x"),
                PLAIN.with("X", "line\r\nbreak"),
                PLAIN.with("X", "ü"),
                PLAIN.plus(new HeaderLine("X", " : ", "blank before the colon", true)),
                PLAIN.withBody(new Body(Bytes.ofLatin1("x"), Body.Framing.AUTOMATIC)),
                PLAIN.withMethod("POST")
                        .withBody(new Body(Bytes.ofLatin1("x"), Body.Framing.CHUNKED)));
    }

    @ParameterizedTest
    @MethodSource("inexpressible")
    void saysWhatHttp2CannotExpressBeforeAnythingIsSent(Draft draft) {
        assertThatThrownBy(() -> new OkTransport().send(Renderer.render(draft), Call.unwatched()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("HTTP/2 cannot send this request: ")
                .hasMessageEndingWith("Choose HTTP/1.1 for it.");
    }

    @Test
    void letsOrdinaryRequestsPass() {
        Draft draft =
                PLAIN.withMethod("BREW")
                        .with("X-Any", "text, \"quoted\"\tand more")
                        .with("TE", "trailers")
                        .without("User-Agent")
                        .plus(new HeaderLine("Bad Name", ": ", "not sent", false));
        assertThatCode(() -> WellFormed.check(draft)).doesNotThrowAnyException();
    }
}
