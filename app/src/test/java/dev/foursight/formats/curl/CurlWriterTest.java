package dev.foursight.formats.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.formats.RequestText;
import dev.foursight.http.Body;
import dev.foursight.http.Body.Framing;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Following;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Login;
import dev.foursight.http.Proxy;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.TargetUrl;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CurlWriterTest {

    private static final Draft PLAIN = Draft.get(TargetUrl.parse("http://127.0.0.1:8080/a"));

    private static RequestText line(Draft draft) {
        return CurlWriter.write(Renderer.render(draft), false);
    }

    @Test
    void isReadable() {
        Draft draft =
                Draft.get(TargetUrl.parse("https://example.org/a?b=c d"))
                        .withMethod("PUT")
                        .with("Content-Type", "application/json")
                        .with("Authorization", "Bearer abc.def")
                        .withBody(new Body(Bytes.ofUtf8("{\"a\":1}"), Framing.AUTOMATIC));
        assertThat(line(draft.withTarget("/a?b=c")).text())
                .isEqualTo(
                        """
                        curl -i \\
                          --http1.1 \\
                          -X PUT \\
                          -H 'Host: example.org' \\
                          -H 'User-Agent: foursight' \\
                          -H 'Accept: */*' \\
                          -H 'Content-Length: 7' \\
                          -H 'Content-Type: application/json' \\
                          -H 'Authorization: Bearer <masked>' \\
                          --data-raw '{"a":1}' \\
                          'https://example.org/a?b=c'\
                        """);
    }

    @Test
    void keepsTrustProtocolAndTime() {
        Draft draft =
                PLAIN.withConnection(
                        PLAIN.connection().withTrust(Trust.ANY).withProtocol(Protocol.HTTP_2));

        assertThat(line(draft).text()).contains("-k", "--http2-prior-knowledge");
        assertThat(CurlReader.read(line(draft).text()).draft().connection())
                .isEqualTo(draft.connection());
        assertThat(
                        line(PLAIN.withConnection(
                                        PLAIN.connection()
                                                .withRoute(
                                                        Route.DIRECT.withPins(
                                                                List.of(
                                                                        new Route.Pin(
                                                                                "e",
                                                                                80,
                                                                                List.of(
                                                                                        InetAddress
                                                                                                .ofLiteral(
                                                                                                        "::1"))))))))
                                .text())
                .contains("--resolve e:80:0:0:0:0:0:0:0:1");
        assertThat(line(CurlReader.read("curl -6 h").draft()).text()).contains("  -6 \\\n");
        Draft hasty = CurlReader.read("curl -m 2.5 h").draft();
        assertThat(CurlReader.read(line(hasty).text()).draft()).isEqualTo(hasty);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                cannot("writes “Host” for “host”", it -> it.with("host", "b")),
                cannot("Host before the other", it -> it.with("Host", "b")),
                cannot(
                        "one Host line",
                        it -> it.plus(HeaderLine.of("Host", "b")).plus(HeaderLine.of("Host", "c"))),
                cannot(
                        "cannot send the line “nocolon”: it has no colon",
                        it -> it.plus(new HeaderLine("nocolon", "", "", true))),
                cannot("it has no name", it -> it.plus(HeaderLine.of("", "b"))),
                cannot("means a file", it -> it.plus(HeaderLine.of("@x", "b"))),
                cannot("a line end or NUL", it -> it.plus(HeaderLine.of("X", "b\r\nY: c"))),
                cannot("more bytes than", it -> it.plus(HeaderLine.of("X", "b".repeat(200_000)))),
                cannot("no blank after “X:”", it -> it.plus(HeaderLine.of("X", ""))),
                cannot("the method", it -> it.withMethod("A B")),
                cannot("the version “HTTP/9.9”", it -> it.withVersion("HTTP/9.9")),
                cannot("cannot write this target", it -> it.withTarget("/a b")),
                cannot("cannot write this target", it -> it.withTarget("")),
                cannot(
                        "makes the chunks itself",
                        it ->
                                it.with("Transfer-Encoding", "chunked")
                                        .withBody(new Body(Bytes.ofUtf8("zz"), Framing.UNTOLD))),
                cannot(
                        "refuses chunks",
                        it ->
                                it.withVersion("HTTP/1.0")
                                        .withBody(new Body(Bytes.ofUtf8("zz"), Framing.CHUNKED))),
                cannot(
                        "ends lines in its own way",
                        it -> it.withDelivery(Delivery.PLAIN.withLineEnd("\n"))),
                cannot(
                        "nothing before or after",
                        it -> it.withDelivery(Delivery.PLAIN.withAfter(Bytes.ofUtf8("x")))),
                cannot(
                        "all at once",
                        it ->
                                it.withDelivery(
                                        Delivery.PLAIN.plus(
                                                Delivery.Place.AFTER_HEAD,
                                                new Delivery.Act.Pause(Duration.ofMillis(5))))),
                cannot(
                        "as they were written",
                        it -> it.withRaw(Bytes.ofUtf8("GET / HTTP/1.1\nHost: x\n\n"))));
    }

    @Test
    void howItTravelsIsReadBack() {
        Connection connection =
                PLAIN.connection()
                        .withFollowing(new Following(7, true, new Login("u", "p0p")))
                        .withRoute(
                                Route.DIRECT
                                        .withFamily(Route.Family.IPV4)
                                        .withProxy(
                                                new Proxy(
                                                        Proxy.Kind.SOCKS5_NAMES,
                                                        new Endpoint(false, "::1", 1080),
                                                        new Login("v", "p1p"))));
        Draft draft =
                Draft.get(TargetUrl.parse("https://h/"))
                        .withConnection(
                                connection.withTls(
                                        connection
                                                .tls()
                                                .withVersions(Set.of("TLSv1.1", "TLSv1.2"))));
        RequestText line = CurlWriter.write(Renderer.render(draft), true);

        assertThat(line.differences()).isEmpty();
        assertThat(CurlReader.read(line.text()).draft().connection()).isEqualTo(draft.connection());
        assertThat(line(draft).text())
                .contains("--digest -u '<masked>'")
                .doesNotContain("p0p", "p1p");
    }

    @Test
    void aProxyThatIsAskedItselfGetsTheLoginOnce() {
        Proxy proxy =
                new Proxy(Proxy.Kind.HTTP, new Endpoint(false, "p", 3128), new Login("u", "p0p"));
        Draft draft =
                PLAIN.withConnection(PLAIN.connection().withRoute(Route.DIRECT.withProxy(proxy)));
        assertThat(line(draft).text())
                .contains(
                        "-x http://p:3128", "-H Proxy-Connection:", "Proxy-Authorization: Basic <")
                .doesNotContain("-U", "p0p");
        Draft http2 = draft.withConnection(draft.connection().withProtocol(Protocol.HTTP_2));
        assertThat(line(http2).text())
                .contains("-x http://p:3128", "-p", "-U '<masked>'")
                .doesNotContain("Proxy-", "p0p");
    }

    private static Arguments cannot(String words, UnaryOperator<Draft> change) {
        return Arguments.of(words, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void whatCurlCannotSendIsSaid(String words, UnaryOperator<Draft> change) {
        assertThat(line(change.apply(PLAIN)).text()).doesNotContain("p0p");
        assertThat(line(change.apply(PLAIN)).differences()).anyMatch(it -> it.contains(words));
    }

    @Test
    void whatItSaysItCanItReadsBack() {
        Random random = new Random(23);
        int exact = 0;
        for (int i = 0; i < 3_000; i++) {
            Draft draft = draft(random);
            RequestText line = CurlWriter.write(Renderer.render(draft), true);
            if (line.differences().isEmpty() && !line.text().startsWith("printf")) {
                exact++;
                assertThat(Renderer.render(CurlReader.read(line.text()).draft()).bytes().latin1())
                        .as("%s", line.text())
                        .isEqualTo(Renderer.render(draft).bytes().latin1());
            }
        }
        assertThat(exact).isGreaterThan(800);
    }

    private static Draft draft(Random random) {
        Draft draft =
                PLAIN.withTarget(
                        random.nextInt(3) == 0 ? any(random) : "/" + any(random).replace(" ", ""));
        draft = random.nextInt(4) == 0 ? draft.withMethod("PUT") : draft;
        draft = random.nextInt(6) == 0 ? draft.withVersion("HTTP/1.0") : draft;
        for (String name : new String[] {"Host", "User-Agent", "Accept"}) {
            draft = random.nextInt(6) == 0 ? draft.without(name) : draft;
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String separator = random.nextInt(4) == 0 ? " :\t" : ": ";
            draft =
                    draft.plus(
                            new HeaderLine(
                                    "X-" + any(random).replace(":", ""),
                                    separator,
                                    any(random) + "v",
                                    random.nextInt(8) > 0));
        }
        Framing framing = List.of(Framing.values()).get(random.nextInt(3));
        return random.nextBoolean()
                ? draft
                : draft.withMethod("POST").withBody(new Body(Bytes.ofUtf8(any(random)), framing));
    }

    private static String any(Random random) {
        int[] points = "ab/.?&%'\"\\$!;:@ \n\tä😀{}[]#<>".codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            int point = points[random.nextInt(points.length)];
            text.appendCodePoint(point == '\n' && random.nextInt(5) > 0 ? 'x' : point);
        }
        return text.toString();
    }
}
