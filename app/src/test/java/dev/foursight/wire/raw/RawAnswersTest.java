package dev.foursight.wire.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Renderer;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireEvent.What;
import dev.foursight.http.WireRequest.Step;
import dev.foursight.wire.Call;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RawAnswersTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

    @Test
    void sendsExactlyTheBytesAndKeepsExactlyTheAnswer() throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        List<WireEvent> told = new CopyOnWriteArrayList<>();
        try (Peer peer =
                Peer.plain(hand -> {
                    heard.complete(hand.hear(9));
                    hand.say(OK);
                    hand.hold();
                })) {
            Draft draft =
                    Requests.draft(peer.url()).withRaw(Bytes.ofLatin1("\u0000G\nE \u00ff\r\n\r"));
            Exchange exchange =
                    new RawTransport().send(Renderer.render(draft), new Call(told::add));
            assertThat(heard.join()).isEqualTo("\u0000G\nE \u00ff\r\n\r");
            assertThat(exchange.sent()).isEqualTo(draft.raw().bytes());
            assertThat(exchange.received()).isEqualTo(Bytes.ofLatin1(OK));
            assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
            assertThat(exchange.ended()).isEqualTo(Ended.KEPT_OPEN);
            assertThat(exchange.url()).isEqualTo(peer.url());
            assertThat(exchange.truncated()).isFalse();
            assertThat(exchange.timing().connectMs()).isNotNull();
            assertThat(exchange.timing().firstByteMs()).isNotNull();
            assertThat(exchange.timing().totalMs()).isNotNull();
            assertThat(exchange.timing().tlsMs()).isNull();
            assertThat(exchange.events())
                    .extracting(WireEvent::what)
                    .containsExactly(
                            What.RESOLVED,
                            What.CONNECTED,
                            What.WRITTEN,
                            What.FIRST_BYTE,
                            What.READ,
                            What.CLOSED_BY_CLIENT);
            assertThat(told)
                    .extracting(WireEvent::what)
                    .containsExactlyInAnyOrderElementsOf(
                            exchange.events().stream().map(WireEvent::what).toList());
        }
    }

    @Test
    void waitsForTheCloseTheServerAnnounced() throws Exception {
        try (Peer peer =
                Peer.plain(
                        Peer.answer(
                                "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n",
                                "Content-Length: 3\r\n\r\nbad"))) {
            Exchange exchange = Requests.get(peer.url());
            assertThat(exchange.status()).isEqualTo(400);
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_SERVER);
        }
    }

    @Test
    void readsUntilTheCloseWhereNothingElseEndsTheContent() throws Exception {
        try (Peer peer = Peer.plain(Peer.answer("HTTP/1.0 200 OK\r\n\r\none ", "two"))) {
            Exchange exchange = Requests.get(peer.url());
            assertThat(exchange.response().content().latin1()).isEqualTo("one two");
            assertThat(exchange.response().complete()).isTrue();
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_SERVER);
        }
    }

    @Test
    void anAnswerCutShortIsAnIncompleteAnswer() throws Exception {
        try (Peer peer =
                Peer.plain(Peer.answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello"))) {
            Exchange exchange = Requests.get(peer.url());
            assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
            assertThat(exchange.response().complete()).isFalse();
            assertThat(exchange.response().contentBytes()).isEqualTo(5);
        }
    }

    @Test
    void keepsAnEarlyAnswerThoughTheRequestNeverEndsAndTheConnectionBreaks() throws Exception {
        String early = "HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n\r\ntoo much";
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say(early);
                    hand.hear(100_000);
                    hand.reset();
                })) {
            Draft draft = Requests.draft(peer.url()).withMethod("POST").withBody(big());
            Exchange exchange = Requests.send(draft);
            assertThat(exchange.received()).isEqualTo(Bytes.ofLatin1(early));
            assertThat(exchange.status()).isEqualTo(413);
            assertThat(exchange.ended()).isEqualTo(Ended.RESET_BY_SERVER);
            assertThat(exchange.sent().length()).isLessThan((int) big().content().length());
        }
    }

    @Test
    void aWholeEarlyAnswerEndsARequestThatNobodyReads() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
                    hand.hold();
                })) {
            Draft draft = Requests.draft(peer.url()).withMethod("POST").withBody(big());
            Exchange exchange = Requests.send(draft);
            assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
            assertThat(exchange.status()).isEqualTo(401);
            assertThat(exchange.ended()).isEqualTo(Ended.KEPT_OPEN);
        }
    }

    private static Body big() {
        return new Body(Bytes.of(new byte[50_000_000]), Body.Framing.AUTOMATIC);
    }

    @Test
    void tellsInterimFinalAndFurtherAnswersApart() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 100 Continue\r\n\r\n");
                    hand.say(OK);
                    hand.say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                    hand.hold();
                })) {
            Exchange exchange = Requests.get(peer.url());
            assertThat(exchange.answers().interim())
                    .extracting(ParsedResponse::status)
                    .containsExactly(100);
            assertThat(exchange.status()).isEqualTo(200);
            assertThat(exchange.answers().more())
                    .extracting(ParsedResponse::status)
                    .containsExactly(400);
        }
    }

    @Test
    void knowsThatHeadHasNoContent() throws Exception {
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n");
                    hand.hold();
                })) {
            Exchange exchange = Requests.send(Requests.draft(peer.url()).withMethod("HEAD"));
            assertThat(exchange.outcome()).isEqualTo(Outcome.ANSWERED);
            assertThat(exchange.response().complete()).isTrue();
        }
    }

    @Test
    void keepsCodedContentAsItCame() throws Exception {
        Bytes bomb = gzipOfZeros(20_000_000);
        try (Peer peer =
                Peer.plain(
                        Peer.answer(
                                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n",
                                "Content-Length: " + bomb.length() + "\r\n\r\n",
                                bomb.latin1()))) {
            assertThat(Requests.get(peer.url()).response().content()).isEqualTo(bomb);
        }
    }

    private static Bytes gzipOfZeros(int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[length]);
        }
        return Bytes.of(packed.toByteArray());
    }

    @Test
    void manySmallReadsMakeFewEvents() throws Exception {
        int bytes = 100_000;
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 200 OK\r\nContent-Length: " + bytes + "\r\n\r\n");
                    for (int i = 0; i < bytes; i++) {
                        hand.say("x");
                    }
                })) {
            Exchange exchange = Requests.get(peer.url());
            assertThat(exchange.response().contentBytes()).isEqualTo(bytes);
            assertThat(exchange.events()).hasSizeLessThan(1_010);
        }
    }

    @Test
    void takesTheStepsInOrder() throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        try (Peer peer =
                Peer.plain(hand -> {
                    heard.complete(hand.hearAll());
                    hand.say(OK);
                })) {
            Exchange exchange =
                    new RawTransport()
                            .send(
                                    Requests.steps(
                                            Requests.draft(peer.url()),
                                            List.of(
                                                    new Step.Send(Bytes.ofLatin1("GET / ")),
                                                    new Step.Pause(Duration.ofMillis(5)),
                                                    new Step.Send(Bytes.ofLatin1("HTTP/1.1\r\n")),
                                                    new Step.HalfClose())),
                                    Call.unwatched());
            assertThat(heard.join()).isEqualTo("GET / HTTP/1.1\r\n");
            assertThat(exchange.status()).isEqualTo(200);
            assertThat(exchange.events())
                    .extracting(WireEvent::what)
                    .containsSubsequence(
                            What.WRITTEN, What.PAUSED, What.WRITTEN, What.HALF_CLOSED, What.READ);
        }
    }

    @Test
    void aRequestCanBreakTheConnectionOffItself() throws Exception {
        try (Peer peer = Peer.plain(hand -> hand.hearAll())) {
            Exchange exchange =
                    new RawTransport()
                            .send(
                                    Requests.steps(
                                            Requests.draft(peer.url()),
                                            List.of(
                                                    new Step.Send(Bytes.ofLatin1("GET")),
                                                    new Step.Reset())),
                                    Call.unwatched());
            assertThat(exchange.outcome().kind()).isEqualTo(Kind.RESET);
            assertThat(exchange.outcome().failure().kind()).isEqualTo("by-client");
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_CLIENT);
        }
    }
}
