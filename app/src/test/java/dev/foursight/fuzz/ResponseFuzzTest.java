package dev.foursight.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Captures;
import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.ResponseScanner;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Broken answers of real servers, read in any pieces. */
class ResponseFuzzTest {

    private static final List<String> METHODS = List.of("GET", "HEAD", "CONNECT", "POST", "");

    /** Longer answers say nothing new here and take their time. */
    private static final int LONGEST = 4_000;

    private static final List<Bytes> SEEDS =
            Stream.concat(
                            Captures.all().stream()
                                    .map(capture -> capture.exchange().received())
                                    .filter(bytes -> bytes.length() <= LONGEST),
                            Stream.of(
                                            "",
                                            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\nT: u\r\n\r\n",
                                            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
                                            "HTTP/1.0 404 No\r\nA: one\r\n two\r\n\r\nuntil the close",
                                            "HTTP/1.1 101 Switching Protocols\r\n\r\n\u0001\u0002")
                                    .map(Bytes::ofLatin1))
                    .distinct()
                    .toList();

    @Test
    void piecesAndTheWholeAreReadAlike() {
        Rounds.of(8_000, ResponseFuzzTest::check);
    }

    private static void check(Random random) {
        Bytes bytes = new Mangler(random).mangled(SEEDS.get(random.nextInt(SEEDS.size())));
        String method = METHODS.get(random.nextInt(METHODS.size()));
        ResponseScanner whole = new ResponseScanner(method);
        whole.accept(bytes);
        ResponseScanner pieces = new ResponseScanner(method);
        int most = 1 + random.nextInt(40);
        for (int from = 0; from < bytes.length(); ) {
            int to = Math.min(bytes.length(), from + random.nextInt(most + 1));
            pieces.accept(bytes.slice(from, to));
            from = to;
        }
        assertAlike(pieces, whole, bytes);
        whole.end();
        pieces.end();
        assertAlike(pieces, whole, bytes);
        assertInside(whole.responses(bytes), bytes.length());
        Bytes kept = bytes.slice(0, random.nextInt(bytes.length() + 1));
        for (ParsedResponse response : whole.responses(kept)) {
            assertThat(response.content().length()).isLessThanOrEqualTo(kept.length());
        }
    }

    private static void assertAlike(ResponseScanner one, ResponseScanner other, Bytes bytes) {
        assertThat(one.responses(bytes)).isEqualTo(other.responses(bytes));
        assertThat(one.fault()).isEqualTo(other.fault());
        assertThat(one.isAnswered()).isEqualTo(other.isAnswered());
        assertThat(one.hasFinalHead()).isEqualTo(other.hasFinalHead());
        assertThat(one.opensTunnel()).isEqualTo(other.opensTunnel());
        assertThat(one.closeAnnounced()).isEqualTo(other.closeAnnounced());
    }

    /** Responses follow each other; fields lie in their heads, in order. */
    private static void assertInside(List<ParsedResponse> responses, int length) {
        int at = 0;
        for (ParsedResponse response : responses) {
            assertThat(response.from()).isBetween(at, length);
            boolean whole = response.headEnd() >= 0;
            int end = whole ? response.headEnd() : length;
            assertThat(end).isBetween(response.from(), length);
            at = response.from();
            for (FieldLine line : response.fields()) {
                assertThat(line.from()).isGreaterThanOrEqualTo(at);
                assertThat(line.to()).isBetween(line.from(), end);
                at = line.to();
            }
            assertThat(response.contentBytes()).isBetween(0L, (long) length - end);
            assertThat(response.content().length()).isEqualTo((int) response.contentBytes());
            at = end + (int) response.contentBytes();
        }
    }
}
