package dev.foursight.wire.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Renderer;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.Call;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.Trusting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class RawFailuresTest {

    @Test
    void refused() throws Exception {
        Exchange exchange = Requests.get("http://127.0.0.1:" + unusedPort() + "/x");
        assertFailure(exchange, Kind.CONNECT_FAILED, "refused", Phase.CONNECT);
        assertThat(exchange.ended()).isEqualTo(Ended.FAILED);
        assertThat(exchange.sent().isEmpty()).isTrue();
        assertThat(exchange.request().target()).isEqualTo("/x");
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void unknownHost() {
        Resolver nothing =
                host -> {
                    throw new UnknownHostException(host);
                };
        Exchange exchange = with(nothing, Requests.draft("http://nowhere.invalid/"));
        assertFailure(exchange, Kind.CONNECT_FAILED, "unknown-host", Phase.RESOLVE);
        assertThat(exchange.outcome().failure().detail()).contains("nowhere.invalid");
    }

    @Test
    void nameWithoutAddress() {
        Exchange exchange = with(host -> List.of(), Requests.draft("http://empty.invalid/"));
        assertFailure(exchange, Kind.CONNECT_FAILED, "unknown-host", Phase.RESOLVE);
    }

    @Test
    void resolutionThatHangs() {
        CountDownLatch never = new CountDownLatch(1);
        Resolver hanging =
                host -> {
                    try {
                        never.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                };
        Draft draft =
                Requests.deadlines(
                        Requests.draft("http://slow.invalid/"), Requests.total(Requests.SHORT));
        assertFailure(with(hanging, draft), Kind.CONNECT_FAILED, "timed-out", Phase.RESOLVE);
    }

    @Test
    void takesTheNextAddressWhereOneRefuses() throws Exception {
        try (Peer peer = Peer.plain(hand -> hand.say("HTTP/1.0 204 No Content\r\n\r\n"))) {
            Resolver two =
                    host ->
                            List.of(
                                    InetAddress.ofLiteral("127.0.0.9"),
                                    InetAddress.getLoopbackAddress());
            Exchange exchange =
                    with(two, Requests.draft("http://two.invalid:" + peer.port() + "/"));
            assertThat(exchange.status()).isEqualTo(204);
        }
    }

    private static Exchange with(Resolver resolver, Draft draft) {
        return new RawTransport(resolver, Trusting.platform(), RawTransport.LINGER)
                .send(Renderer.render(draft), Call.unwatched());
    }

    @Test
    void acceptsAndNeverAnswers() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.hold();
                })) {
            Exchange exchange =
                    Requests.send(
                            Requests.deadlines(
                                    Requests.draft(peer.url()),
                                    Requests.firstByte(Requests.SHORT)));
            assertFailure(exchange, Kind.TIMED_OUT, "timed-out", Phase.FIRST_BYTE);
            assertThat(exchange.ended()).isEqualTo(Ended.DEADLINE);
        }
    }

    @Test
    void neverReadsTheRequest() throws Exception {
        try (Peer peer = Peer.plain(Peer.Hand::hold)) {
            Draft draft =
                    Requests.deadlines(
                                    Requests.draft(peer.url()), Requests.firstByte(Requests.SHORT))
                            .withBody(
                                    new Body(Bytes.of(new byte[50_000_000]), Body.Framing.UNTOLD));
            assertFailure(Requests.send(draft), Kind.TIMED_OUT, "timed-out", Phase.WRITE);
        }
    }

    @Test
    void stopsInTheMiddleOfTheAnswer() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
                    hand.hold();
                })) {
            Exchange exchange =
                    Requests.send(
                            Requests.deadlines(
                                    Requests.draft(peer.url()), Requests.idle(Requests.SHORT)));
            assertFailure(exchange, Kind.TIMED_OUT, "timed-out", Phase.READ);
            assertThat(exchange.response().content().latin1()).isEqualTo("half");
            assertThat(exchange.response().complete()).isFalse();
        }
    }

    @Test
    void dripsWithoutEnd() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 200 OK\r\n\r\n");
                    while (hand.released().getCount() > 0) {
                        hand.say(".");
                    }
                })) {
            Exchange exchange =
                    Requests.send(
                            Requests.deadlines(
                                    Requests.draft(peer.url()), Requests.total(Requests.SHORT)));
            assertFailure(exchange, Kind.TIMED_OUT, "timed-out", Phase.TOTAL);
            assertThat(exchange.ended()).isEqualTo(Ended.DEADLINE);
        }
    }

    @Test
    void endlessContentCostsNoMoreThanTheCap() throws Exception {
        String block = "x".repeat(100_000);
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 200 OK\r\n\r\n");
                    while (hand.released().getCount() > 0) {
                        hand.say(block);
                    }
                })) {
            Draft draft = Requests.draft(peer.url());
            Connection connection =
                    draft.connection()
                            .withCaptureCap(1_000)
                            .withDeadlines(Requests.total(Duration.ofMillis(500)));
            Exchange exchange = Requests.send(draft.withConnection(connection));
            assertFailure(exchange, Kind.TIMED_OUT, "timed-out", Phase.TOTAL);
            assertThat(exchange.truncated()).isTrue();
            assertThat(exchange.received().length()).isEqualTo(1_000);
            assertThat(exchange.receivedBytes()).isGreaterThan(1_000);
            assertThat(exchange.response().content().length()).isEqualTo(1_000 - 19);
            assertThat(exchange.response().contentBytes()).isEqualTo(exchange.receivedBytes() - 19);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "X-Endless: 0123456789~, head-too-large",
        "0123456789, head-too-large",
        "~HTTP/1.1 102 Processing~, too-many-responses"
    })
    void endlessHeads(String part, String fault) throws Exception {
        String block = part.replace("~", "\r\n").repeat(1_000);
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 102 Processing\r\n");
                    while (hand.released().getCount() > 0) {
                        hand.say(block);
                    }
                })) {
            Exchange exchange = Requests.get(peer.url());
            assertFailure(exchange, Kind.UNPARSABLE, fault, Phase.READ);
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_CLIENT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SSH-2.0-OpenSSH_9.2, not-http",
        "hi, not-http",
        "HTTP/1.1 what~, bad-status-line",
        "HTTP/1.1 200 OK~Server: cut, head-incomplete",
        "HTTP/1.1 100 Continue~~, no-final-response",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~nonsense~, bad-chunk"
    })
    void whatIsNoAnswer(String text, String fault) throws Exception {
        try (Peer peer = Peer.plain(Peer.answer(text.replace("~", "\r\n")))) {
            Exchange exchange = Requests.get(peer.url());
            assertFailure(exchange, Kind.UNPARSABLE, fault, Phase.READ);
            assertThat(exchange.received().latin1()).isEqualTo(text.replace("~", "\r\n"));
        }
    }

    @Test
    void whatIsNoAnswerIsNotWaitedFor() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.say("220 mail.example ESMTP\r\n");
                    hand.hold();
                })) {
            Exchange exchange = Requests.get(peer.url());
            assertFailure(exchange, Kind.UNPARSABLE, "not-http", Phase.READ);
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_CLIENT);
        }
    }

    @Test
    void closesWithoutAByte() throws Exception {
        try (Peer peer = Peer.plain(Peer.Hand::hearHead)) {
            Exchange exchange = Requests.get(peer.url());
            assertFailure(exchange, Kind.CLOSED_SILENTLY, "closed", Phase.FIRST_BYTE);
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_SERVER);
        }
    }

    @Test
    void resetsInsteadOfAnswering() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.reset();
                })) {
            Exchange exchange = Requests.get(peer.url());
            assertFailure(exchange, Kind.RESET, "reset", Phase.FIRST_BYTE);
            assertThat(exchange.ended()).isEqualTo(Ended.RESET_BY_SERVER);
        }
    }

    @Test
    void resetsWhileTheRequestIsSent() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.reset();
                })) {
            Draft draft =
                    Requests.draft(peer.url())
                            .withBody(
                                    new Body(Bytes.of(new byte[50_000_000]), Body.Framing.UNTOLD));
            assertFailure(Requests.send(draft), Kind.RESET, "reset", Phase.WRITE);
        }
    }

    @Test
    void resetsInTheMiddleOfTheAnswer() throws Exception {
        CountDownLatch halfRead = new CountDownLatch(1);
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
                    halfRead.await();
                    hand.reset();
                })) {
            Call call =
                    new Call(event -> {
                        if (event.what() == What.READ) {
                            halfRead.countDown();
                        }
                    });
            Exchange exchange =
                    new RawTransport().send(Renderer.render(Requests.draft(peer.url())), call);
            assertFailure(exchange, Kind.RESET, "reset", Phase.READ);
            assertThat(exchange.ended()).isEqualTo(Ended.RESET_BY_SERVER);
            assertThat(exchange.response().content().latin1()).isEqualTo("half");
        }
    }

    static void assertFailure(Exchange exchange, Kind outcome, String kind, Phase phase) {
        assertThat(exchange.outcome())
                .isEqualTo(
                        Outcome.failed(
                                outcome, kind, phase, exchange.outcome().failure().detail()));
        assertThat(exchange.outcome().failure().detail())
                .endsWith(".")
                .doesNotContain("Exception", "java.", "sun.");
    }
}
