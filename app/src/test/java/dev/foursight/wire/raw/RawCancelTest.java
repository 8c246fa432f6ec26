package dev.foursight.wire.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Proxy;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireEvent.What;
import dev.foursight.http.WireRequest;
import dev.foursight.http.WireRequest.Step;
import dev.foursight.wire.Call;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.Unaccepting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class RawCancelTest {

    private static final Bytes LOTS = Bytes.of(new byte[50_000_000]);

    @Test
    void beforeItBegins() {
        Call call = Call.unwatched();
        call.cancel();
        assertCancelled(
                new RawTransport()
                        .send(Renderer.render(Requests.draft("http://127.0.0.1:1/")), call));
    }

    @Test
    void whileResolving() throws Exception {
        CountDownLatch resolving = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Resolver hanging =
                host -> {
                    resolving.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                };
        Call call = Call.unwatched();
        CompletableFuture<Exchange> result = new CompletableFuture<>();
        Draft draft = Requests.draft("http://slow.invalid/");
        RawTransport transport =
                new RawTransport(hanging, Trusting.platform(), RawTransport.LINGER);
        Thread.ofVirtual()
                .start(() -> result.complete(transport.send(Renderer.render(draft), call)));
        resolving.await();
        call.cancel();
        assertCancelled(result.join());
    }

    /** The backlog of a server that accepts nobody is full: the next one gets no answer. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whileConnecting() throws Exception {
        try (Unaccepting server = new Unaccepting()) {
            Draft draft = Requests.draft("http://127.0.0.1:" + server.port() + "/");
            Exchange exchange = cancelAt(What.RESOLVED, Renderer.render(draft));
            assertCancelled(exchange);
            assertThat(exchange.events())
                    .extracting(WireEvent::what)
                    .doesNotContain(What.CONNECTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whileAProxySaysNothing(Proxy.Kind kind) throws Exception {
        CompletableFuture<Exchange> result = new CompletableFuture<>();
        Call call = Call.unwatched();
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hear(3);
                    call.cancel();
                    hand.hold();
                })) {
            Endpoint listens = new Endpoint(false, "127.0.0.1", peer.port());
            Draft draft = Requests.draft("https://127.0.0.1:1/");
            Route route = Route.DIRECT.withProxy(new Proxy(kind, listens, null));
            Draft proxied = draft.withConnection(draft.connection().withRoute(route));
            result.complete(new RawTransport().send(Renderer.render(proxied), call));
        }
        assertCancelled(result.join());
    }

    @Test
    void whileWaitingForTheFirstByte() throws Exception {
        CompletableFuture<Exchange> result = new CompletableFuture<>();
        Call call = Call.unwatched();
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    call.cancel();
                    hand.hold();
                })) {
            result.complete(
                    new RawTransport().send(Renderer.render(Requests.draft(peer.url())), call));
        }
        assertCancelled(result.join());
        assertThat(result.join().received().isEmpty()).isTrue();
    }

    @Test
    void whileTheHandshakeHangs() throws Exception {
        CompletableFuture<Exchange> result = new CompletableFuture<>();
        Call call = Call.unwatched();
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hear(10);
                    call.cancel();
                    hand.hold();
                })) {
            Draft draft = Requests.draft("https://127.0.0.1:" + peer.port() + "/");
            result.complete(new RawTransport().send(Renderer.render(draft), call));
        }
        assertCancelled(result.join());
    }

    @Test
    void whileWriting() throws Exception {
        assertCancelled(cancelAt(What.WRITTEN, List.of(new Step.Send(LOTS)), Peer.Hand::hold));
    }

    @Test
    void whilePausing() throws Exception {
        assertCancelled(
                cancelAt(
                        What.PAUSED,
                        List.of(new Step.Pause(Duration.ofHours(1))),
                        Peer.Hand::hold));
    }

    @Test
    void whileReading() throws Exception {
        Exchange exchange =
                cancelAt(
                        What.READ,
                        List.of(new Step.Send(Bytes.ofLatin1("GET / HTTP/1.0\r\n\r\n"))),
                        hand -> {
                            hand.hearHead();
                            hand.say("HTTP/1.1 200 OK\r\n\r\npart");
                            hand.hold();
                        });
        assertCancelled(exchange);
        assertThat(exchange.received().latin1()).endsWith("part");
    }

    private static Exchange cancelAt(What moment, List<Step> steps, Peer.Script script)
            throws Exception {
        try (Peer peer = Peer.plain(script)) {
            return cancelAt(moment, Requests.steps(Requests.draft(peer.url()), steps));
        }
    }

    private static Exchange cancelAt(What moment, WireRequest request) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CompletableFuture<Exchange> result = new CompletableFuture<>();
        Call call =
                new Call(event -> {
                    if (event.what() == moment) {
                        reached.countDown();
                    }
                });
        Thread.ofVirtual().start(() -> result.complete(new RawTransport().send(request, call)));
        reached.await();
        call.cancel();
        return result.join();
    }

    private static void assertCancelled(Exchange exchange) {
        assertThat(exchange.outcome().kind()).isEqualTo(Kind.CANCELLED);
        assertThat(exchange.outcome().failure()).isNull();
        assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_CLIENT);
        assertThat(exchange.events()).extracting(WireEvent::what).last().isEqualTo(What.CANCELLED);
    }
}
