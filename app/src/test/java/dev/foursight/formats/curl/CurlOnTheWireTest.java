package dev.foursight.formats.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.formats.Programs;
import dev.foursight.formats.RequestText;
import dev.foursight.http.Body;
import dev.foursight.http.Body.Framing;
import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Renderer;
import dev.foursight.http.RequestParser;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.OneRequest;
import dev.foursight.wire.Streamed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the installed curl makes of our lines, and whether we make the same of others' lines. */
class CurlOnTheWireTest {

    @TempDir private Path folder;

    @BeforeEach
    void programs() {
        Programs.need("curl", "bash", "sh");
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                change("plain", it -> it),
                change(
                        "host of its own",
                        it ->
                                it.with("Host", "example.org")
                                        .with("User-Agent", "me")
                                        .with("Accept", "a/b")),
                change("no host", it -> it.without("Host")),
                change(
                        "nothing automatic",
                        it -> it.without("Host").without("User-Agent").without("Accept")),
                change("head", it -> it.withMethod("HEAD")),
                change("any method", it -> it.withMethod("BREW!")),
                change("post without content", it -> it.withMethod("POST")),
                change("version 1.0", it -> it.withVersion("HTTP/1.0")),
                change("dot segments", it -> it.withTarget("/a/../b/./c")),
                change("query", it -> it.withTarget("/a?b=c&d='e'")),
                change("empty query", it -> it.withTarget("/a?")),
                change("asterisk", it -> it.withMethod("OPTIONS").withTarget("*")),
                change("braces", it -> it.withTarget("/{a,b}[1-3]\\\"<>|^`")),
                change("lower-case escapes", it -> it.withTarget("/%c3%a4%C3%A4%zz")),
                change("raw UTF-8", it -> it.withTarget("/ä?ö#ü")),
                change("absolute form", it -> it.withTarget("http://other/x")),
                change("long target", it -> it.withTarget("/" + "a".repeat(20_000))),
                change("large field", it -> it.with("X", "b".repeat(70_000))),
                change("many fields", it -> it.withHeaders(many())),
                change(
                        "order and case",
                        it ->
                                it.plus(HeaderLine.of("b", "1"))
                                        .plus(HeaderLine.of("A", "2"))
                                        .plus(HeaderLine.of("b", "3"))),
                change(
                        "odd separators",
                        it ->
                                it.plus(new HeaderLine("X ", ":", "1", true))
                                        .plus(new HeaderLine("Y", ":\t ", "2 ", true))),
                change("empty field", it -> it.plus(new HeaderLine("X", ":", "", true))),
                change("odd name", it -> it.plus(HeaderLine.of("ü(x)", "'\"\\$HOME`!"))),
                change("expect", it -> it.with("Expect", "418-teapot")),
                change("wrong length", it -> it.with("Content-Length", "5x")),
                change(
                        "two lengths",
                        it ->
                                body(it, "abc")
                                        .plus(HeaderLine.of("Content-Length", "3"))
                                        .plus(HeaderLine.of("Content-Length", "4"))),
                change("content", it -> body(it, "a=b")),
                change(
                        "content and type",
                        it -> body(it, "{\"a\":'@'}").with("Content-Type", "application/json")),
                change("content that begins with @", it -> body(it, "@/etc/hostname")),
                change("content of many lines", it -> body(it, "a\nb\r\nc\n")),
                change("content with GET", it -> body(it, "x").withMethod("GET")),
                change("content with HEAD", it -> body(it, "x").withMethod("HEAD")),
                change("short length", it -> body(it, "abcdef").with("Content-Length", "3")),
                change(
                        "binary content",
                        it ->
                                it.withMethod("PUT")
                                        .withBody(new Body(binary(3_000), Framing.AUTOMATIC))),
                change("large content", it -> body(it, "ü".repeat(80_000))),
                change(
                        "untold length",
                        it ->
                                it.withMethod("POST")
                                        .withBody(new Body(Bytes.ofUtf8("abc"), Framing.UNTOLD))),
                change(
                        "chunks",
                        it ->
                                it.withMethod("POST")
                                        .withBody(new Body(Bytes.ofUtf8("abc"), Framing.CHUNKED))),
                change(
                        "no chunk but the last",
                        it ->
                                it.withMethod("POST")
                                        .withBody(new Body(Bytes.EMPTY, Framing.CHUNKED))),
                change(
                        "chunks without the field",
                        it ->
                                it.without("Transfer-Encoding")
                                        .withMethod("POST")
                                        .withBody(new Body(Bytes.ofUtf8("abc"), Framing.CHUNKED))),
                change(
                        "written as bytes",
                        it ->
                                it.withRaw(
                                        Bytes.ofLatin1(
                                                "GET /raw HTTP/1.1\r\nHost: x\r\nA : b\r\n\r\n"))));
    }

    private static Arguments change(String name, UnaryOperator<Draft> change) {
        return Arguments.of(name, change);
    }

    private static Draft body(Draft draft, String text) {
        return draft.withMethod("POST").withBody(new Body(Bytes.ofUtf8(text), Framing.AUTOMATIC));
    }

    private static List<HeaderLine> many() {
        return Stream.iterate(0, i -> i + 1)
                .limit(300)
                .map(i -> HeaderLine.of("X-" + i, "v"))
                .toList();
    }

    private static Bytes binary(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return Bytes.of(bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void ourLineSendsTheSameBytes(String name, UnaryOperator<Draft> change)
            throws IOException, InterruptedException {
        try (OneRequest server = new OneRequest()) {
            WireRequest request =
                    Renderer.render(
                            change.apply(
                                    Draft.get(
                                            TargetUrl.parse("http://127.0.0.1:" + server.port()))));
            RequestText line = CurlWriter.write(request, true);

            assertThat(line.differences()).isEmpty();
            server.answerAfter(request.bytes().length());
            Programs.run(line.text().contains("$'") ? "bash" : "sh", line.text());
            assertThat(server.heard().latin1()).isEqualTo(request.bytes().latin1());
        }
    }

    @Test
    void curlReadsTheFilesItself() throws IOException, InterruptedException {
        Path file = Streamed.file(folder, 70_000);
        for (Content content : List.of(Streamed.content(file), Streamed.between(file))) {
            try (OneRequest server = new OneRequest()) {
                Draft draft =
                        Draft.get(TargetUrl.parse("http://127.0.0.1:" + server.port()))
                                .withMethod("PUT")
                                .withBody(new Body(content, Framing.AUTOMATIC));
                WireRequest request = Renderer.render(draft);
                RequestText line = CurlWriter.write(request, true);

                assertThat(line.differences()).isEmpty();
                assertThat(line.text()).hasSizeLessThan(1_000);
                server.answerAfter((int) request.length());
                Programs.run("sh", line.text());
                assertThat(server.heard()).isEqualTo(Streamed.written(request));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void ourLineIsReadBack(String name, UnaryOperator<Draft> change) {
        WireRequest request =
                Renderer.render(change.apply(Draft.get(TargetUrl.parse("http://127.0.0.1:8080/"))));
        String line = CurlWriter.write(request, true).text();
        if (!line.startsWith("printf")) {
            assertThat(Renderer.render(CurlReader.read(line).draft()).bytes().latin1())
                    .isEqualTo(request.bytes().latin1());
        }
    }

    /** But for the order of the lines and what a boundary is made of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl URL",
                "curl -I URL",
                "curl -X PATCH URL/a/../b/./c/..?x=/../y",
                "curl --path-as-is URL/a/../b",
                "curl URL/a/%2e%2e/b",
                "curl 'URL/ä?ö#ü'",
                "curl 'URL?a=b'",
                "curl -d a=b -d c=d URL",
                "curl -d '' URL",
                "curl --data-raw @x --data-binary 'a\nb' URL",
                "curl --data-urlencode 'a=b c&ü~._-+' --data-urlencode '=x y' --data-urlencode 'p=q=@r' --data-urlencode 'x y' URL",
                "curl -G -d a=b --data-urlencode 'c=d e' 'URL/x?y'",
                "curl -G -I -d a=b URL",
                "curl --url-query 'a=b c' --url-query +raw URL",
                "curl --json '{\"a\":1}' URL",
                "curl --json '{}' -H 'Accept: text/x' URL",
                "curl -u user:pa:ss URL",
                "curl -u user:pass -H 'Authorization: own' URL",
                "curl http://us%20er:p%3Aw@HOST/x",
                "curl -A me -e http://r -b a=1 -b b=2 URL",
                "curl -A '' -e '' URL",
                "curl -A one -A two URL",
                "curl -r 0-9,20- URL",
                "curl -0 -H 'Host: other' -H 'X;' -H 'Y:' -H 'Z :  1 ' URL",
                "curl -H 'Host:' -H 'Accept:' -H 'User-Agent:' URL",
                "curl -H 'Host;' URL",
                "curl --request-target 'http://x/y z' URL",
                "curl -H 'Transfer-Encoding: chunked' -d abc URL",
                "curl -H 'Content-Length: 2' -d abc URL",
                "curl -H 'Content-Type:' -d abc URL",
                "curl -F a=b -F 'c=d;type=text/plain' -F 'e=\"f;g\"' --form-string 'h=@i;type=j' -F 'na\"me=x' URL",
                "curl --oauth2-bearer tok URL",
                "curl -XPOST URL",
                "curl -sSfXPUT -dx URL",
                "curl -H nonsense -H 'a;b: c' URL",
                "curl -d x -H 'content-type: a/b' URL"
            })
    void anothersLineIsReadAsCurlDoes(String pattern) throws IOException, InterruptedException {
        try (OneRequest server = new OneRequest()) {
            String line =
                    pattern.replace("URL", "http://HOST")
                            .replace("HOST", "127.0.0.1:" + server.port());
            Draft draft = CurlReader.read(line).draft();
            Bytes ours = Renderer.render(draft).bytes();
            server.answerAfter(ours.length());
            Programs.run("bash", line.replaceFirst("curl", "curl -q -A foursight --noproxy '*'"));

            assertThat(comparable(ours)).isEqualTo(comparable(server.heard()));
        }
    }

    private static String comparable(Bytes request) {
        var parsed = RequestParser.parse(request);
        StringBuilder text =
                new StringBuilder(
                        parsed.method() + " " + parsed.target() + " " + parsed.version() + "\n");
        parsed.fields().lines().stream()
                .map(line -> request.slice(line.from(), line.to()).latin1())
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        return (text + "\n" + parsed.content().latin1()).replaceAll("-{24}[0-9a-z]+", "BOUNDARY");
    }
}
