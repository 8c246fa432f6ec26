package dev.foursight.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Body;
import dev.foursight.http.Body.Framing;
import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Delivery;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Pace;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;
import dev.foursight.http.Multipart;
import dev.foursight.http.Multipart.Part;
import dev.foursight.http.Renderer;
import dev.foursight.http.WireRequest;
import dev.foursight.http.WireRequest.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentStreamTest {

    private static final int LENGTH = 70_000;

    @TempDir private Path folder;

    private static Draft post(Content content, Framing framing, int chunk) {
        return Requests.draft("http://127.0.0.1:1/")
                .withMethod("POST")
                .withBody(new Body(content, framing, chunk));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTOMATIC, 0",
        "UNTOLD, 0",
        "CHUNKED, 0",
        "CHUNKED, 1",
        "CHUNKED, 7",
        "CHUNKED, 65536",
        "CHUNKED, 70011",
        "CHUNKED, 999999999"
    })
    void whatIsStreamedIsWhatWouldBeSentFromMemory(Framing framing, int chunk) throws IOException {
        Content content = Streamed.between(Streamed.file(folder, LENGTH));
        Draft plain = post(content, framing, chunk);
        for (Delivery delivery : deliveries()) {
            Draft draft = plain.withDelivery(delivery);
            WireRequest streamed = Renderer.render(draft);
            WireRequest held =
                    Renderer.render(
                            draft.withBody(new Body(Streamed.read(content), framing, chunk)));

            assertThat(Streamed.written(streamed)).isEqualTo(held.bytes());
            assertThat(streamed.length()).isEqualTo(held.length());
            assertThat(streamed.isHeld()).isFalse();
            assertThat(held.isHeld()).isTrue();
            assertThat(pauses(streamed)).isEqualTo(pauses(held));
            assertThat(streamed.bytes().latin1()).endsWith("\r\n\r\n");
            assertThat(held.bytes().slice(0, streamed.bytes().length()))
                    .isEqualTo(streamed.bytes());
        }
    }

    private static List<Delivery> deliveries() {
        Act wait = new Act.Pause(Duration.ofMillis(1));
        return List.of(
                Delivery.PLAIN,
                Delivery.PLAIN.withAfter(Bytes.ofLatin1("GET /second HTTP/1.1\r\n\r\n")),
                Delivery.PLAIN.plus(Place.AFTER_HEAD, wait).plus(Place.IN_CONTENT, wait),
                Delivery.PLAIN.plus(Place.IN_CONTENT, new Act.Stop()),
                Delivery.PLAIN
                        .withPace(new Pace(999, Duration.ofMillis(1)))
                        .withAfter(Bytes.ofLatin1("x"))
                        .plus(Place.AFTER_REQUEST, wait));
    }

    private static long pauses(WireRequest request) {
        return request.steps().stream().filter(Step.Pause.class::isInstance).count();
    }

    @Test
    void aDeliveryThatStopsInTheHeadReadsNoFile() {
        Draft draft = post(Streamed.content(Path.of("/nowhere"), 5), Framing.AUTOMATIC, 0);
        WireRequest request =
                Renderer.render(
                        draft.withDelivery(Delivery.PLAIN.plus(Place.IN_HEAD, new Act.Reset())));
        assertThat(request.isHeld()).isTrue();
        assertThat(request.steps().getLast()).isEqualTo(new Step.Reset());
    }

    @Test
    void aFormHoldsAllButItsFiles() throws IOException {
        Path file = Streamed.file(folder, LENGTH);
        Multipart form =
                Multipart.of(
                        List.of(
                                Part.text("a", "1"),
                                new Part("f", "x", "text/plain", Streamed.content(file)),
                                Part.text("b", "2")));
        assertThat(form.boundary()).hasSizeGreaterThan(32);
        assertThat(form.content().held()).isEmpty();
        assertThat(form.content().pieces()).hasSize(3);
        assertThat(Streamed.read(form.content()).held().orElseThrow().latin1())
                .contains("name=\"a\"\r\n\r\n1\r\n", Files.readString(file) + "\r\n--")
                .endsWith("name=\"b\"\r\n\r\n2\r\n--" + form.boundary() + "--\r\n");
    }

    @Test
    void theBeginningOfAFileCanBeSent() throws IOException {
        Path file = Streamed.file(folder, LENGTH);
        Content first = Streamed.content(file).first(10);
        WireRequest request = Renderer.render(post(first, Framing.AUTOMATIC, 0));
        ContentStream.check(request);
        assertThat(Streamed.between(file).first(8).length()).isEqualTo(8);
        assertThat(Streamed.written(request).latin1())
                .contains("Content-Length: 10\r\n")
                .endsWith("\r\n\r\n" + Files.readString(file).substring(0, 10));
    }

    @Test
    void aFileThatShrankFailsWhereItEnds() throws IOException {
        Body body =
                new Body(
                        Streamed.content(Streamed.file(folder, LENGTH), LENGTH + 1),
                        Framing.AUTOMATIC);
        try (InputStream in = ContentStream.of(body)) {
            assertThat(in.readNBytes(LENGTH)).hasSize(LENGTH);
            assertThatThrownBy(in::read)
                    .isInstanceOf(ContentFault.class)
                    .hasMessageContaining("ended after 70000 of its 70001 bytes");
        }
    }

    @Test
    void onlySmallFilesAreReadWhenTheyAreNamed() throws IOException {
        Path small = Streamed.file(folder, 65_536);
        Path large = Streamed.file(folder, 65_537);
        assertThat(new InputFile(small.toString(), "s").content().held()).isPresent();
        assertThat(new InputFile(large.toString(), "l").content())
                .isEqualTo(
                        new Content(
                                List.of(new Content.Piece.OfFile(large.toString(), "l", 65_537))));
    }
}
