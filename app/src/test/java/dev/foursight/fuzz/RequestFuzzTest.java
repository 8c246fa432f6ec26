package dev.foursight.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Captures;
import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.RequestParser;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Broken requests, read back: parts lie where the bytes are. */
class RequestFuzzTest {

    /** Longer requests say nothing new here and take their time. */
    private static final int LONGEST = 4_000;

    private static final List<Bytes> SEEDS =
            Captures.all().stream()
                    .map(capture -> capture.exchange().sent())
                    .filter(Objects::nonNull)
                    .filter(bytes -> bytes.length() <= LONGEST)
                    .distinct()
                    .toList();

    @Test
    void partsLieInTheBytes() {
        Rounds.of(20_000, RequestFuzzTest::check);
    }

    private static void check(Random random) {
        Bytes bytes = new Mangler(random).mangled(SEEDS.get(random.nextInt(SEEDS.size())));
        ParsedRequest request = RequestParser.parse(bytes);
        assertThat(request.lineFrom()).isBetween(0, request.lineTo());
        assertThat(request.lineTo()).isBetween(0, request.headEnd());
        String line = bytes.slice(request.lineFrom(), request.lineTo()).latin1();
        assertThat(line).startsWith(request.method()).endsWith(request.version());
        if (!request.target().isEmpty()) {
            assertThat(bytes.slice(request.targetFrom(), request.targetTo()).latin1())
                    .isEqualTo(request.target());
        }
        int at = request.lineTo();
        for (FieldLine field : request.fields()) {
            assertThat(field.from()).isBetween(at, request.headEnd());
            assertThat(field.to()).isBetween(field.from(), request.headEnd());
            assertThat(bytes.slice(field.from(), field.to()).latin1()).startsWith(field.name());
            at = field.to();
            assertThat(at == bytes.length() || "\r\n".indexOf(bytes.at(at)) >= 0).isTrue();
        }
        assertThat(bytes.slice(request.headEnd(), bytes.length())).isEqualTo(request.content());
        assertThat(request.headComplete() || request.content().isEmpty()).isTrue();
    }
}
