package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.WireRequest.Step;
import java.time.Duration;
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

    @Test
    void anEmptyPartTakesItsBlankWithIt() {
        assertThat(text(PLAIN.withVersion(""))).startsWith("GET /a\r\nHost");
        assertThat(text(PLAIN.withTarget(""))).startsWith("GET HTTP/1.1\r\nHost");
    }

    @Test
    void deliverySaysWhatStandsAroundTheRequestAndHowItsLinesEnd() {
        Delivery delivery =
                Delivery.PLAIN
                        .withBefore("\r\n")
                        .withLineEnd("\n")
                        .withAfter(Bytes.ofUtf8("GET /b"));

        assertThat(text(PLAIN.withDelivery(delivery)))
                .isEqualTo(
                        "\r\nGET /a HTTP/1.1\nHost: [::1]:8080\nUser-Agent: foursight\nAccept: */*\n\nGET /b");
    }

    @Test
    void eventsCutTheBytesWhereTheyHappen() {
        Draft draft = PLAIN.withBody(new Body(Bytes.ofUtf8("hello!"), Body.Framing.AUTOMATIC));
        Step pause = new Step.Pause(Duration.ofSeconds(1));
        Delivery delivery =
                Delivery.PLAIN
                        .plus(Place.IN_CONTENT, new Act.HalfClose())
                        .plus(Place.IN_HEAD, new Act.Pause(Duration.ofSeconds(1)))
                        .plus(Place.AFTER_HEAD, new Act.Pause(Duration.ofSeconds(1)));

        WireRequest request = Renderer.render(draft.withDelivery(delivery));

        assertThat(request.bytes().latin1()).endsWith("Content-Length: 6\r\n\r\nhel");
        assertThat(request.steps())
                .element(0)
                .matches(step -> sent(step).endsWith("Content-Length: 6\r\n"));
        assertThat(request.steps().subList(1, request.steps().size()))
                .containsExactly(
                        pause,
                        new Step.Send(Bytes.ofUtf8("\r\n")),
                        pause,
                        new Step.Send(Bytes.ofUtf8("hel")),
                        new Step.HalfClose());
        assertThat(part(request, Span.Part.CONTENT)).isEqualTo("hel");
    }

    @Test
    void whatFollowsAStopStaysUnsent() {
        Delivery stopped = Delivery.PLAIN.plus(Place.IN_HEAD, new Act.Stop());
        WireRequest request = Renderer.render(PLAIN.withDelivery(stopped));

        assertThat(request.steps()).hasSize(1);
        assertThat(request.bytes().latin1()).endsWith("Accept: */*\r\n");
    }

    @Test
    void aPaceMakesPiecesWithPauses() {
        Duration pause = Duration.ofMillis(5);
        Delivery slow = Delivery.PLAIN.withPace(new Delivery.Pace(40, pause));
        WireRequest request = Renderer.render(PLAIN.withDelivery(slow));

        assertThat(request.bytes()).isEqualTo(Renderer.render(PLAIN).bytes());
        assertThat(request.steps()).hasSize(2 * Math.ceilDiv(request.bytes().length(), 40) - 1);
        assertThat(request.steps().get(1)).isEqualTo(new Step.Pause(pause));
        assertThat(request.steps().stream().map(RendererTest::sent).reduce("", String::concat))
                .isEqualTo(request.bytes().latin1());
    }

    @Test
    void aSlowPaceMakesNoStepForEachByteOfALongRequest() {
        Draft big = PLAIN.withBody(new Body(Bytes.of(new byte[1_000_000]), Body.Framing.UNTOLD));
        Delivery slow = Delivery.PLAIN.withPace(new Delivery.Pace(1, Duration.ofMillis(1)));

        assertThat(Renderer.render(big.withDelivery(slow)).steps()).hasSizeLessThan(20_001);
    }

    private static String sent(Step step) {
        return step instanceof Step.Send(Bytes bytes) ? bytes.latin1() : "";
    }
}
