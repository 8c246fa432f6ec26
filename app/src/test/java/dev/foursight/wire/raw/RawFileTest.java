package dev.foursight.wire.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.formats.ExchangeJson;
import dev.foursight.formats.ExchangeJsonReader;
import dev.foursight.http.Body;
import dev.foursight.http.Body.Framing;
import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Renderer;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import dev.foursight.wire.Streamed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Content that is read from a file while it goes out. */
@Timeout(60)
class RawFileTest {

    private static final int LENGTH = 300_000;

    @TempDir private Path folder;

    private static Draft put(Peer peer, Body body) {
        return Requests.draft(peer.url()).withMethod("PUT").withBody(body);
    }

    private static Exchange send(Peer peer, Content content) {
        return Requests.send(put(peer, new Body(content, Framing.AUTOMATIC)));
    }

    private static List<String> causes(Exchange exchange) {
        Explanation explanation = ShippedExplainer.create().explain(exchange);
        return explanation.causes().stream().map(CauseFound::id).toList();
    }

    private static Exchange again(Exchange exchange) {
        List<Exchange> read = new ArrayList<>();
        String json = ExchangeJson.text(exchange, null);
        new ExchangeJsonReader()
                .read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        "test",
                        read::add);
        return read.getFirst();
    }

    private static Peer refusing(String answer, CompletableFuture<String> heard, int bytes)
            throws IOException {
        return Peer.plain(hand -> {
            heard.complete(hand.hear(bytes));
            hand.say(answer);
        });
    }

    @Test
    void allOfItArrivesAndTheBeginningIsKept() throws Exception {
        Path file = Streamed.file(folder, LENGTH);
        for (Body body :
                List.of(
                        new Body(Streamed.content(file), Framing.AUTOMATIC),
                        new Body(Streamed.between(file), Framing.CHUNKED, 1000))) {
            CompletableFuture<String> heard = new CompletableFuture<>();
            Body held = new Body(Streamed.read(body.content()), body.framing(), body.chunk());
            try (Peer peer =
                    Peer.plain(hand -> {
                        heard.complete(hand.hearHead() + hand.hear((int) body.framedLength()));
                        hand.say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                    })) {
                Draft draft = put(peer, body);
                Exchange exchange = Requests.send(draft);
                String expected = Renderer.render(draft.withBody(held)).bytes().latin1();

                assertThat(heard.get()).isEqualTo(expected);
                assertThat(exchange.status()).isEqualTo(400);
                assertThat(exchange.sentBytes()).isEqualTo(expected.length());
                assertThat(exchange.isSentCut()).isTrue();
                assertThat(expected).startsWith(exchange.sent().latin1());
                assertThat(exchange.request().content().length()).isEqualTo(65_536);
                assertThat(exchange.request().contentBytes()).isEqualTo(body.framedLength());
                assertThat(causes(exchange))
                        .isNotEmpty()
                        .doesNotContain("body.incomplete", "framing.chunk-malformed");
                assertThat(again(exchange)).isEqualTo(exchange);
            }
        }
    }

    @Test
    void anEarlyAnswerIsKept() throws Exception {
        String early = "HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n\r\ntoo much";
        Content content = Streamed.content(Streamed.sparse(folder, 100_000_000_000L));
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say(early);
                    hand.hear(100_000);
                    hand.reset();
                })) {
            Exchange exchange = send(peer, content);
            assertThat(exchange.received()).isEqualTo(Bytes.ofLatin1(early));
            assertThat(exchange.ended()).isEqualTo(Ended.RESET_BY_SERVER);
            assertThat(exchange.sentBytes()).isLessThan(100_000_000_000L);
            assertThat(causes(exchange).getFirst()).isEqualTo("body.too-large");
        }
    }

    @Test
    void aWrongLengthIsToldByTheCountAndNotByWhatIsKept() throws Exception {
        Path file = Streamed.file(folder, LENGTH);
        for (int told : new int[] {LENGTH, LENGTH + 1}) {
            String answer = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n";
            CompletableFuture<String> heard = new CompletableFuture<>();
            try (Peer peer = refusing(answer, heard, LENGTH)) {
                Draft draft =
                        put(peer, new Body(Streamed.content(file), Framing.UNTOLD))
                                .with("Content-Length", String.valueOf(told));
                List<String> causes = causes(Requests.send(draft));
                assertThat(causes.contains("body.incomplete")).isEqualTo(told > LENGTH);
            }
        }
    }

    @Test
    void jsonThatIsCutIsNotCalledMalformed() throws Exception {
        Path file = folder.resolve("x.json");
        Files.writeString(file, "[" + "1,".repeat(60_000) + "1]");
        CompletableFuture<String> heard = new CompletableFuture<>();
        String answer = "HTTP/1.1 422 Unprocessable Content\r\nContent-Length: 0\r\n\r\n";
        try (Peer peer = refusing(answer, heard, 120_100)) {
            Draft draft =
                    put(peer, new Body(Streamed.content(file), Framing.AUTOMATIC))
                            .with("Content-Type", "application/json");
            assertThat(causes(Requests.send(draft))).doesNotContain("body.malformed");
        }
    }

    @Test
    void aFileThatIsGoneIsToldBeforeAnythingIsSent() throws Exception {
        Path file = Streamed.file(folder, LENGTH);
        Content content = Streamed.content(file);
        Files.delete(file);
        try (Peer peer = Peer.plain(Peer.Hand::hold)) {
            Exchange exchange = send(peer, content);
            assertThat(exchange.events()).hasSize(1);
            assertThat(exchange.sentBytes()).isZero();
            assertUnreadable(exchange, "cannot be read any more");
        }
    }

    @Test
    void aFileOfAnotherLengthIsNotSentInPart() throws Exception {
        Content content = Streamed.content(Streamed.file(folder, LENGTH), LENGTH - 1);
        try (Peer peer = Peer.plain(Peer.Hand::hold)) {
            Exchange exchange = send(peer, content);
            assertThat(exchange.sentBytes()).isZero();
            assertUnreadable(exchange, "has 300000 bytes now, not the 299999");
        }
    }

    @Test
    void aFileThatShrinksMeanwhileEndsTheRequestWithASentence() throws Exception {
        Path file = Streamed.sparse(folder, 200_000_000);
        Content content = Streamed.content(file);
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    Streamed.shrink(file, 1_000);
                    hand.hearAll();
                })) {
            Exchange exchange = send(peer, content);
            assertThat(exchange.ended()).isEqualTo(Ended.CLOSED_BY_CLIENT);
            assertThat(exchange.sentBytes()).isPositive();
            assertUnreadable(exchange, "of its 200000000 bytes");
        }
    }

    private static void assertUnreadable(Exchange exchange, String words) {
        assertThat(exchange.outcome().kind()).isEqualTo(Outcome.Kind.CANCELLED);
        assertThat(exchange.outcome().failure().kind()).isEqualTo(Outcome.CONTENT_UNREADABLE);
        assertThat(exchange.outcome().failure().detail()).contains(words).endsWith(".");
        Explanation explanation = ShippedExplainer.create().explain(exchange);
        assertThat(explanation.causes().getFirst().sentence()).contains(words);
    }
}
